/// Reads lines of UTF-8 text one by one; a line is as long as `longest` at most.
public final class LineReader {
  /// The number of the line that was read last, from 1.
  public private(set) var line = 0

  private let file: SourceFile
  private let longest: Int
  private var position = 0
  private var pending: [UInt8] = []
  private var start = 0

  private static let piece = 1 << 20

  public init(path: String, longest: Int = 64 << 20) throws(SheetFault) {
    file = try SourceFile(path: path)
    self.longest = longest
  }

  public var progress: SheetProgress {
    SheetProgress(done: position - (pending.count - start), total: file.size)
  }

  /// The next line without its end; nil at the end of the file.
  public func next() throws(SheetFault) -> [UInt8]? {
    var looked = start
    while true {
      if let end = pending[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return counted(pending[start..<end])
      }
      looked = pending.count - start
      guard looked <= longest else { throw .rowTooLong(line: line + 1, limit: longest) }
      pending.removeSubrange(..<start)
      start = 0
      let more = try file.bytes(at: position, count: Self.piece)
      if more.isEmpty {
        defer { pending = [] }
        return pending.isEmpty ? nil : counted(pending[...])
      }
      position += more.count
      pending += more
    }
  }

  private func counted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    line += 1
    return Array(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes)
  }
}
