import Glibc

/// A file under a passing name beside its target, private to its owner, until it is whole.
final class DraftFile {
  let path: String
  let folder: String
  private let target: String
  private var descriptor: Int32

  init(target: String) throws(SheetFault) {
    self.target = target
    let cut = target.lastIndex(of: "/")
    folder = cut.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    var template = Array((folder + "/.new-XXXXXX").utf8CString)
    let made = mkstemp(&template)
    guard made >= 0 else { throw Self.fault(folder) }
    descriptor = made
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(path)
  }

  /// Appends bytes to the file.
  func write(_ bytes: [UInt8]) throws(SheetFault) {
    guard bytes.withUnsafeBytes(pour) else { throw Self.fault(path) }
  }

  private func pour(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(
        descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      guard count > 0 || errno == EINTR else { return false }
      written += max(count, 0)
    }
    return true
  }

  /// Waits until the bytes are on disk, then gives the file its name.
  func finish() throws(SheetFault) {
    guard fsync(descriptor) == 0, rename(path, target) == 0 else { throw Self.fault(target) }
    close(descriptor)
    descriptor = -1
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw Self.fault(folder) }
    defer { close(opened) }
    guard fsync(opened) == 0 else { throw Self.fault(folder) }
  }

  /// The meaning of the last failed call.
  static func fault(_ path: String) -> SheetFault {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull
    case ENOENT, ENOTDIR: .missing(path: path)
    case EISDIR: .notAFile(path: path)
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    default: .failed(detail: path + ": " + String(cString: strerror(errno)))
    }
  }
}
