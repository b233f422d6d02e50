import Files
import Foundation

/// A folder of sealed files that are named by the SHA-256 of what they hold.
///
/// A file is safe on disk before `keep` returns, so the transaction that names it comes after.
public struct DigestFolder: Sendable {
  public let path: String

  private let vault: Vault

  init(path: String, vault: Vault) {
    self.path = path
    self.vault = vault
  }

  /// Seals and writes the bytes for good and returns their digest; the same bytes again change nothing.
  public func keep(_ bytes: [UInt8]) throws -> String {
    let digest = Hexadecimal.digest(bytes)
    try put(try SealedBox.seal(bytes, place(digest), with: try vault.open().current), as: digest)
    return digest
  }

  /// Seals a file with the key in use, whatever it was sealed with; one that has it stays.
  func sealAnew(_ digest: String) throws {
    let ring = try vault.open()
    guard let held = try stored(digest), SealedBox.keyID(of: held) != ring.current.id,
      let bytes = try? opened(held, digest)
    else { return }
    try put(try SealedBox.seal(bytes, place(digest), with: ring.current), as: digest)
  }

  private func put(_ sealed: [UInt8], as digest: String) throws {
    try makeFolder()
    try StoreFault.translatingFiles {
      let draft = try DraftFile(target: path + "/" + digest)
      try draft.write(sealed)
      try draft.finish()
    }
  }

  /// Returns what the file under a digest holds; nil if there is none.
  ///
  /// Throws `damaged` if a bit of it is not as it was stored, `locked` without the key.
  public func bytes(of digest: String) throws -> [UInt8]? {
    guard let held = try stored(digest) else { return nil }
    let bytes = try opened(held, digest)
    guard Hexadecimal.digest(bytes) == digest else {
      throw StoreFault.damaged(place: place(digest).description)
    }
    return bytes
  }

  /// A file of the first version of the desk is not sealed until all are.
  private func opened(_ held: [UInt8], _ digest: String) throws -> [UInt8] {
    if Hexadecimal.digest(held) == digest { return held }
    return try SealedBox.open(held, place(digest), with: try vault.open())
  }

  private func stored(_ digest: String) throws -> [UInt8]? {
    guard exists(digest) else { return nil }
    return try Array(Data(contentsOf: URL(filePath: path + "/" + digest)))
  }

  private func place(_ digest: String) -> SealPlace {
    SealPlace(agency: "", table: "file", row: digest)
  }

  /// Removes the file under a digest, for retention.
  public func remove(_ digest: String) throws {
    guard unlink(path + "/" + digest) == 0 || errno == ENOENT else {
      throw StoreFault(FileFault(path))
    }
    try StoreFault.translatingFiles { try Folder.sync(path) }
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
      let parent = URL(filePath: path).deletingLastPathComponent().path
      return try StoreFault.translatingFiles { try Folder.sync(parent) }
    }
    guard errno == EEXIST else { throw StoreFault(FileFault(path)) }
  }
}
