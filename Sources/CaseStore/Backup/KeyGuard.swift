import Foundation

/// Tells the key of a desk wherever it lies and whatever its file is called.
struct KeyGuard {
  private let file: FileID?
  private let secrets: [Data]

  init(_ vault: Vault) {
    file = vault.file.flatMap { FileID(path: $0.path) }
    let ring = vault.ring
    let keys = ring.map { [$0.current] + $0.older } ?? []
    secrets = keys.flatMap { [Data($0.bytes), Data(Hexadecimal.text($0.bytes).utf8)] }
  }

  /// Whether this is the file with the key, under this name or another.
  func isKeyFile(_ path: String) -> Bool { file != nil && FileID(path: path) == file }

  /// Whether a file is, looks like, or holds a key.
  func holdsKey(_ path: String) -> Bool {
    if isKeyFile(path) { return true }
    if let ring = try? KeyFile(path: path).read() { return !ring.current.bytes.isEmpty }
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    let small = Data(bytes.map { 0x41...0x46 ~= $0 ? $0 | 0x20 : $0 })
    return secrets.contains { bytes.range(of: $0) != nil || small.range(of: $0) != nil }
  }
}
