import Glibc

/// A file under a passing name beside its target, private to its owner, until it is whole.
///
/// One that is let go before it is finished leaves nothing behind.
public final class DraftFile {
  public let path: String
  public let folder: String
  private let target: String
  private var descriptor: Int32

  public init(target: String) throws(FileFault) {
    self.target = target
    let cut = target.lastIndex(of: "/")
    folder = cut.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    var template = Array((folder + "/.new-XXXXXX").utf8CString)
    let made = mkstemp(&template)
    guard made >= 0 else { throw FileFault(folder) }
    descriptor = made
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(path)
  }

  /// Appends bytes to the file.
  public func write(_ bytes: [UInt8]) throws(FileFault) {
    guard bytes.withUnsafeBytes(pour) else { throw FileFault(path) }
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

  /// The same where the name is free; false where a file has it, which stays as it is.
  func finish(ifFree name: String) throws(FileFault) -> Bool {
    guard fsync(descriptor) == 0 else { throw FileFault(name) }
    guard link(path, name) == 0 else {
      if errno == EEXIST { return false }
      throw FileFault(name)
    }
    try Folder.sync(folder)
    return true
  }

  /// Waits until the bytes are on disk, then gives the file its name, and waits for that too.
  public func finish() throws(FileFault) {
    guard fsync(descriptor) == 0, rename(path, target) == 0 else { throw FileFault(target) }
    close(descriptor)
    descriptor = -1
    try Folder.sync(folder)
  }
}
