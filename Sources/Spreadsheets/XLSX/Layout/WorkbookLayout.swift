internal import Files

/// An office's own workbook with placeholders `{{name}}` in its cells.
public enum WorkbookLayout {
  /// The workbook with the values in place of the placeholders.
  ///
  /// Only cells with placeholders change, and a row with columns is repeated; all other parts of
  /// the file keep their bytes, save that print areas grow with the rows and formulas are computed
  /// anew when the file is opened.
  ///
  /// - Throws: `unknownPlaceholder` for a name without value, `noPlaceholder` for a workbook
  ///   without any, or why the file is no workbook.
  public static func filled(
    _ path: String, with values: LayoutValues, limits: SheetLimits = SheetLimits()
  ) throws(SheetFault) -> [UInt8] {
    let file = try SourceFile(path: path)
    guard file.size <= limits.freeBytes else { throw .tooLarge(part: "zip") }
    guard try file.content() == .workbook else { throw .notAWorkbook }
    let archive = try Archive(file: file, limits: limits)
    let workbook = try Workbook(archive)
    let shared = try workbook.sharedTexts()
    let sheets = try workbook.sheets.map { sheet throws(SheetFault) in
      let bytes = try PlainPart.bytes(sheet.part, root: "worksheet", in: archive)
      return try LayoutSheet(name: sheet.name, bytes: bytes, shared: shared)
    }
    let fillings = try sheets.map { sheet throws(SheetFault) in try LayoutFilling(sheet, values) }
    guard fillings.contains(where: \.hasPlaceholders) else { throw .noPlaceholder }
    var changed: [(part: String, bytes: [UInt8])] = []
    for (sheet, filling) in zip(workbook.sheets, fillings) where filling.hasPlaceholders {
      changed.append((sheet.part, filling.filled()))
    }
    let head = try PlainPart.bytes(workbook.part, root: "workbook", in: archive)
    let edits = LayoutHead(
      bytes: head, hasFormulas: sheets.contains(where: \.hasFormulas), fillings: fillings)
    if let edited = edits.changed() { changed.append((workbook.part, edited)) }
    return try replacing(changed, in: try file.bytes(at: 0, count: file.size))
  }

  /// The file with other parts; those that are not named keep their packed bytes.
  private static func replacing(
    _ parts: [(part: String, bytes: [UInt8])], in file: [UInt8]
  ) throws(SheetFault) -> [UInt8] {
    do throws(ZipFault) {
      var copy = try MemoryZip(copying: file)
      for (part, bytes) in parts { try copy.replace(part, bytes) }
      return try copy.finish()
    } catch {
      throw .damaged(part: error.part, detail: error.detail)
    }
  }
}

/// A part as it is, once it is known to be well-formed XML in UTF-8.
private final class PlainPart: XMLReceiver {
  let root: StaticString

  private init(root: StaticString) { self.root = root }

  static func bytes(
    _ name: String, root: StaticString, in archive: Archive
  ) throws(SheetFault) -> [UInt8] {
    try XMLPart.read(archive.part(name), for: PlainPart(root: root))
    let part = try archive.part(name)
    guard part.size <= archive.limits.freeBytes else { throw .tooLarge(part: name) }
    let buffer = ByteBuffer(capacity: part.size)
    var count = 0
    while count < part.size, let base = buffer.space.baseAddress {
      let read = try part.read(into: base + count, count: part.size - count)
      if read == 0 { break }
      count += read
    }
    buffer.count = count
    let bytes = Array(buffer.bytes)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .damaged(part: name, detail: "UTF-8")
    }
    return bytes
  }

  func begin(_ tag: XMLTag) {}
}
