import Files

/// Writes lines of UTF-8 text to a new file that gets its name only when it is whole.
public final class LineWriter {
  private let draft: DraftFile
  private var pending: [UInt8] = []

  private static let piece = 256 << 10

  public init(path: String) throws(SheetFault) {
    draft = try SheetFault.translating { () throws(FileFault) in try DraftFile(target: path) }
  }

  public func write(_ line: String) throws(SheetFault) {
    pending += line.utf8
    pending.append(UInt8(ascii: "\n"))
    if pending.count >= Self.piece { try flush() }
  }

  /// Puts the file safely on disk under its name, in place of one that had it.
  public func finish() throws(SheetFault) {
    try flush()
    try SheetFault.translating { () throws(FileFault) in try draft.finish() }
  }

  private func flush() throws(SheetFault) {
    try SheetFault.translating { () throws(FileFault) in try draft.write(pending) }
    pending.removeAll(keepingCapacity: true)
  }
}
