import Glibc
import Office

/// Standard input in large blocks of whole lines; the memory does not grow with it.
struct InputLines {
  private static let blockSize = 1 << 18

  /// A longer line is no number; what lies beyond is passed over.
  private static let longestLine = 1 << 16

  private var rest: [UInt8] = []
  private var hasEnded = false

  /// The next lines without the line feed of the last; null at the end.
  mutating func next() throws -> ArraySlice<UInt8>? {
    while !hasEnded {
      let block = try read()
      guard !block.isEmpty else {
        hasEnded = true
        return rest.isEmpty ? nil : rest[...]
      }
      guard let end = block.lastIndex(of: 0x0A) else {
        rest += block.prefix(max(0, Self.longestLine - rest.count))
        continue
      }
      let lines = rest + block[..<end]
      rest = Array(block[(end + 1)...])
      return lines[...]
    }
    return nil
  }

  /// Empty at the end of the input.
  private func read() throws(OfficeError) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while true {
      let count = Glibc.read(0, &block, Self.blockSize)
      if count >= 0 { return Array(block.prefix(count)) }
      guard errno == EINTR else {
        throw OfficeError(
          .unavailable, code: "inputFailed", message: "标准输入读不出来（系统错误 \(errno)）", field: "NO")
      }
    }
  }
}
