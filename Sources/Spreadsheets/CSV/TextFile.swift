/// The text of a whole file, in whatever encoding it was saved.
public enum TextFile {
  /// Reads a file; nil where its bytes are no text in the encoding that it seems to have.
  public static func text(_ path: String) throws(SheetFault) -> String? {
    let file = try SourceFile(path: path)
    let decoder = try TextDecoder(file: file, encoding: EncodingSurvey.encoding(of: file))
    var bytes: [UInt8] = []
    while try decoder.fill() { bytes += decoder.text.bytes }
    return decoder.isBroken || bytes.contains(0) ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
