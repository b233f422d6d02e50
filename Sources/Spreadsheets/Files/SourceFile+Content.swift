/// Tells by the first bytes, and not by its name, what a file is.
extension SourceFile {
  private static let zip: [UInt8] = [0x50, 0x4B]
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// The content; refuses old workbooks, workbooks with a password, and a name that contradicts.
  func content() throws(SheetFault) -> SheetContent {
    let head = try bytes(at: 0, count: 8)
    if head == Self.compoundFile { throw try isEncrypted() ? .encrypted : .oldWorkbook }
    let content: SheetContent =
      head.starts(with: Self.zip) && head.count > 3 && head[2] < 0x09 ? .workbook : .text
    guard expected.map({ $0 == content }) ?? true else {
      throw .misnamed(path: path, content: content)
    }
    return content
  }

  /// What the name promises; nil where it promises nothing.
  private var expected: SheetContent? {
    let name = path.lowercased()
    if name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm") || name.hasSuffix(".xls") {
      return .workbook
    }
    return name.hasSuffix(".csv") || name.hasSuffix(".tsv") || name.hasSuffix(".txt") ? .text : nil
  }

  /// A workbook with a password is a compound file whose directory names its packed content.
  private func isEncrypted() throws(SheetFault) -> Bool {
    let head = try bytes(at: 0, count: 52)
    guard head.count == 52, 7...12 ~= head[30] else { return false }
    let sector = head[48..<52].reversed().reduce(0) { $0 << 8 | Int($1) }
    let directory = try bytes(at: (sector + 1) << Int(head[30]), count: 16 << 10)
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return stride(from: 0, to: max(directory.count - 127, 0), by: 128).contains {
      directory[$0...].starts(with: name)
    }
  }
}
