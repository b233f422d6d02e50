import Crypto
import Foundation

/// The secret of a desk: it seals texts, persons and files, and names equal persons and words.
struct DeskKey: Sendable {
  static let byteCount = 32

  /// Says which key sealed something and reveals nothing of it.
  let id: [UInt8]
  let bytes: [UInt8]
  /// Keys of one purpose each, so that what one of them makes says nothing about another.
  let sealing: SymmetricKey
  let naming: SymmetricKey
  let indexing: SymmetricKey

  init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
    id = Self.derived(bytes, "ysq key id", SealedBox.keyIDCount).withUnsafeBytes(Array.init)
    sealing = Self.derived(bytes, "ysq sealing", 32)
    naming = Self.derived(bytes, "ysq naming", 32)
    indexing = Self.derived(bytes, "ysq indexing", 32)
  }

  /// Makes a key that nobody has had.
  static func fresh() -> DeskKey? {
    DeskKey(bytes: SymmetricKey(size: .bits256).withUnsafeBytes(Array.init))
  }

  private static func derived(_ bytes: [UInt8], _ purpose: String, _ count: Int) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: bytes), info: Data(purpose.utf8),
      outputByteCount: count)
  }
}

/// The keys of a desk: the one in use and, while it takes over, the one before.
struct KeyRing: Sendable {
  let current: DeskKey
  let older: [DeskKey]

  init(_ current: DeskKey, older: [DeskKey] = []) {
    self.current = current
    self.older = older
  }

  func key(_ id: some Sequence<UInt8>) -> DeskKey? {
    let id = Array(id)
    return ([current] + older).first { $0.id == id }
  }

  /// The same keys with another of them in use; nil if it is not among them.
  func using(_ id: [UInt8]) -> KeyRing? {
    guard let wanted = key(id) else { return nil }
    return KeyRing(wanted, older: ([current] + older).filter { $0.id != id })
  }
}
