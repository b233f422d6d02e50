import Glibc
import Office

/// The reader of the output has gone; there is nobody to tell.
struct ClosedPipe: Error {}

/// A file descriptor that is written in large pieces, or what was written, for the caller itself.
struct OutputBuffer {
  /// Nil where everything stays here.
  let descriptor: Int32?
  private(set) var bytes: [UInt8] = []

  init(_ descriptor: Int32?) { self.descriptor = descriptor }

  mutating func append(_ more: some Sequence<UInt8>) throws {
    bytes.append(contentsOf: more)
    if bytes.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws {
    guard let descriptor else { return }
    defer { bytes.removeAll(keepingCapacity: true) }
    try bytes.withUnsafeBytes { try Self.write($0, to: descriptor) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = Glibc.write(descriptor, start, rest.count)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      } else if errno != EINTR {
        throw failure(errno)
      }
    }
  }

  private static func failure(_ number: Int32) -> any Error {
    if number == EPIPE { return ClosedPipe() }
    return OfficeError(
      .unavailable, code: "outputFailed",
      message: number == ENOSPC ? "结果写不出去，磁盘已满" : "结果写不出去（系统错误 \(number)）",
      hint: "结果不完整，请换个地方重做")
  }
}
