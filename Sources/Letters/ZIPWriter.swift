import Files

/// Packs files into a zip in memory: names in UTF-8, one fixed time, the same bytes for the same
/// files.
public enum ZIPWriter {
  public static func write(_ files: [(name: String, bytes: [UInt8])]) throws(LetterFault)
    -> [UInt8]
  {
    do throws(ZipFault) {
      var zip = try MemoryZip()
      for file in files { try zip.add(file.name, file.bytes) }
      return try zip.finish()
    } catch {
      throw .archive(detail: error.detail)
    }
  }
}
