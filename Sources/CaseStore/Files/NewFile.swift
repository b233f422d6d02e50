import Foundation

/// A file under a passing name, private to its owner, until it is whole and gets its own.
struct NewFile {
  private let path: String
  private let descriptor: Int32

  init(in folder: String) throws {
    var template = Array((folder + "/.new-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Disk.fault(folder) }
    self.descriptor = descriptor
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// Writes the bytes and waits until they are on disk.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw Disk.fault(path) }
      rest = rest.dropFirst(max(count, 0))
    }
    guard fsync(descriptor) == 0 else { throw Disk.fault(path) }
  }

  func rename(to target: String) throws {
    guard Glibc.rename(path, target) == 0 else { throw Disk.fault(target) }
    close(descriptor)
  }

  func discard() {
    close(descriptor)
    unlink(path)
  }
}
