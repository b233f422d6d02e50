import Foundation

/// A folder of files that are named by the SHA-256 of their bytes.
///
/// A file is safe on disk before `keep` returns, so the transaction that names it comes after.
public struct DigestFolder: Sendable {
  public let path: String

  init(path: String) { self.path = path }

  /// Writes the bytes for good and returns their digest; the same bytes again change nothing.
  public func keep(_ bytes: [UInt8]) throws -> String {
    try makeFolder()
    let digest = Hexadecimal.digest(bytes)
    let draft = try NewFile(in: path)
    do {
      try draft.write(bytes)
      try draft.rename(to: path + "/" + digest)
    } catch {
      draft.discard()
      throw error
    }
    try Disk.sync(folder: path)
    return digest
  }

  /// Returns the bytes under a digest; nil if there is no such file.
  public func bytes(of digest: String) throws -> [UInt8]? {
    guard exists(digest) else { return nil }
    return try Array(Data(contentsOf: URL(filePath: path + "/" + digest)))
  }

  /// Removes the file under a digest, for retention.
  public func remove(_ digest: String) throws {
    guard unlink(path + "/" + digest) == 0 || errno == ENOENT else { throw Disk.fault(path) }
    try Disk.sync(folder: path)
  }

  /// Returns the names of all files, those that were never finished among them.
  func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func exists(_ digest: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + digest)
  }

  private func makeFolder() throws {
    guard mkdir(path, 0o700) != 0 else {
      return try Disk.sync(folder: URL(filePath: path).deletingLastPathComponent().path)
    }
    guard errno == EEXIST else { throw Disk.fault(path) }
  }
}
