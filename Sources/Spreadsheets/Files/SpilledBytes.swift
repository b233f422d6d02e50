import Glibc

/// Bytes that are written once and read in any order: the first in memory, the rest in a file
/// without a name, which is gone with the process.
final class SpilledBytes {
  private(set) var count = 0
  private var head: [UInt8] = []
  private var pending: [UInt8] = []
  private var file: UnsafeMutablePointer<FILE>?
  private let window: ByteBuffer
  private var windowStart = 0

  /// Bytes that stay in memory.
  private static let kept = 8 << 20
  /// Bytes that are written at once.
  private static let piece = 256 << 10
  /// Bytes that are read at once: few, since the next may be asked for anywhere.
  private static let ahead = 16 << 10

  /// - Parameter longest: the most bytes that are asked for at once.
  init(longest: Int) { window = ByteBuffer(capacity: max(longest, Self.ahead)) }

  deinit { if let file { fclose(file) } }

  func append(_ bytes: [UInt8]) throws(SheetFault) {
    if count == head.count && count + bytes.count <= Self.kept {
      head += bytes
    } else {
      pending += bytes
      if pending.count >= Self.piece { try spill() }
    }
    count += bytes.count
  }

  /// Writes what is left, before the first bytes are asked for.
  func finish() throws(SheetFault) { if !pending.isEmpty { try spill() } }

  /// Hands out the bytes of a range that was appended at once.
  func bytes<Value>(
    _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Value
  ) throws(SheetFault) -> Value {
    if range.upperBound <= head.count { return head[range].withUnsafeBytes(body) }
    if range.lowerBound < windowStart || range.upperBound > windowStart + window.count {
      try load(range)
    }
    let place = range.lowerBound - windowStart
    return body(UnsafeRawBufferPointer(rebasing: window.bytes[place..<place + range.count]))
  }

  private func spill() throws(SheetFault) {
    if file == nil { file = tmpfile() }
    guard let file, fwrite(pending, 1, pending.count, file) == pending.count, fflush(file) == 0
    else { throw SheetFault.last("/tmp") }
    pending.removeAll(keepingCapacity: true)
  }

  private func load(_ range: Range<Int>) throws(SheetFault) {
    window.count = 0
    windowStart = range.lowerBound
    let wanted = min(max(range.count, Self.ahead), count - range.lowerBound)
    while window.count < wanted {
      let place = range.lowerBound + window.count - head.count
      let space = window.space[window.count..<wanted]
      let read = pread(
        fileno(file), UnsafeMutableRawBufferPointer(rebasing: space).baseAddress, space.count,
        off_t(place))
      guard read > 0 || read < 0 && errno == EINTR else { throw SheetFault.last("/tmp") }
      window.count += max(read, 0)
    }
  }
}
