/// A fixed space of bytes, of which the first `count` are in use.
final class ByteBuffer {
  let space: UnsafeMutableRawBufferPointer
  var count = 0

  init(capacity: Int) {
    space = .allocate(byteCount: max(capacity, 1), alignment: 16)
  }

  deinit { space.deallocate() }

  /// The bytes in use.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: space[..<count]) }
}
