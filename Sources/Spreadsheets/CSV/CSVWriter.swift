import Files

/// Writes a text of cells as RFC 4180 has it, in UTF-8 with a mark, so that Excel reads it right.
///
/// Cells that a spreadsheet program would take for formulas get an apostrophe in front.
public final class CSVWriter: SheetWriter {
  private let draft: DraftFile
  private var pending: [UInt8] = TextEncoding.utf8WithMark.mark

  private static let piece = 256 << 10

  public init(path: String) throws(SheetFault) {
    draft = try SheetFault.translating { () throws(FileFault) in try DraftFile(target: path) }
    pending.reserveCapacity(Self.piece * 2)
  }

  public func write(_ cells: [String]) throws(SheetFault) {
    for index in cells.indices {
      if index > 0 { pending.append(UInt8(ascii: ",")) }
      append(GuardedCell.guarded(cells[index]))
    }
    pending += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    if pending.count >= Self.piece { try flush() }
  }

  public func finish() throws(SheetFault) {
    try flush()
    try SheetFault.translating { () throws(FileFault) in try draft.finish() }
  }

  /// The same under the first name that no other content has, which it answers.
  public func finish(underFirstFree name: (Int) -> String) throws(SheetFault) -> String {
    try flush()
    return try SheetFault.translating { () throws(FileFault) in
      try draft.finish(underFirstFree: name)
    }
  }

  private func append(_ cell: String) {
    let bytes = cell.utf8
    guard bytes.contains(where: Self.needsQuotes) || bytes.first == UInt8(ascii: " ") else {
      pending += bytes
      return
    }
    pending.append(UInt8(ascii: "\""))
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { pending.append(byte) }
      pending.append(byte)
    }
    pending.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  private func flush() throws(SheetFault) {
    try SheetFault.translating { () throws(FileFault) in try draft.write(pending) }
    pending.removeAll(keepingCapacity: true)
  }
}
