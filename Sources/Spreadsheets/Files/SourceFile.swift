import Glibc

/// A regular file that is open for reading.
final class SourceFile {
  let path: String
  let descriptor: Int32
  let size: Int

  /// Opens a regular file; a pipe or a device is refused and not waited for.
  init(path: String) throws(SheetFault) {
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw Self.openingFault(path) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw .notAFile(path: path)
    }
    self.path = path
    descriptor = opened
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Fills the buffer from a position and returns how many bytes there were.
  func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) throws(SheetFault) -> Int
  {
    var count = 0
    while count < buffer.count {
      let more = pread(
        descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count,
        off_t(position + count))
      if more == 0 { break }
      if more < 0 && errno == EINTR { continue }
      guard more > 0 else {
        throw .unreadable(path: path, detail: String(cString: strerror(errno)))
      }
      count += more
    }
    return count
  }

  /// The bytes from a position, fewer at the end of the file.
  func bytes(at position: Int, count: Int) throws(SheetFault) -> [UInt8] {
    let buffer = ByteBuffer(capacity: count)
    buffer.count = try read(into: buffer.space, at: position)
    return Array(buffer.bytes)
  }

  private static func openingFault(_ path: String) -> SheetFault {
    switch errno {
    case ENOENT, ENOTDIR: .missing(path: path)
    case ENXIO, EISDIR: .notAFile(path: path)
    default: .unreadable(path: path, detail: String(cString: strerror(errno)))
    }
  }
}
