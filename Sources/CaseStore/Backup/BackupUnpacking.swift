import Files
import Foundation

/// Takes parts of a safe copy out into a folder of its own, readable by its owner alone.
struct BackupUnpacking {
  let folder: String

  /// Proves the whole copy and takes out the parts that are wanted.
  func run(_ path: String, _ isWanted: (BackupPart) -> Bool = { _ in true }) throws
    -> BackupManifest
  {
    var reader = try BackupReader(path: path)
    return try reader.read { part in
      guard part != .manifest, isWanted(part) else { return nil }
      let file = try NewFile(path: try place(of: part))
      return { try file.write($0) }
    }
  }

  private func place(of part: BackupPart) throws -> String {
    let path = folder + "/" + part.name
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return path
  }
}

/// A file that was not there before, with mode 0600.
private final class NewFile {
  private let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreFault(FileFault(path)) }
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 || errno == EINTR else { throw StoreFault(FileFault(path)) }
      written += max(count, 0)
    }
  }
}
