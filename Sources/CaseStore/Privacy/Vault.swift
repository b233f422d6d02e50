import Synchronization

/// What a store can seal and open: the keys it has, and the one that the desk is sealed with.
final class Vault: Sendable {
  /// Nil for a desk in memory, whose key vanishes with it.
  let file: KeyFile?
  private let held: Mutex<KeyRing?>
  /// Whether the file has a key, but that of another desk.
  private let strange = Mutex(false)
  /// Sealed words that were made before; most words come again and again.
  private let words = Mutex<[String: String]>([:])

  init(_ ring: KeyRing?, file: KeyFile?) {
    held = Mutex(ring)
    self.file = file
  }

  var ring: KeyRing? { held.withLock { $0 } }

  /// Why nothing can be opened; nil where the key is there.
  var lock: StoreFault? {
    if ring != nil { return nil }
    let path = file?.path ?? ""
    return strange.withLock { $0 } ? .otherKey(path: path) : .locked(path: path)
  }

  /// Takes up the keys anew when the desk is sealed with another one than was known.
  func follow(_ id: [UInt8]) throws {
    if ring?.current.id == id { return }
    let found = try file?.read() ?? ring
    let ring = found?.using(id)
    held.withLock { $0 = ring }
    strange.withLock { $0 = found != nil && ring == nil }
    words.withLock { $0.removeAll() }
  }

  func use(_ ring: KeyRing) {
    held.withLock { $0 = ring }
    words.withLock { $0.removeAll() }
  }

  /// The keys; throws `locked` or `otherKey` without them.
  func open() throws -> KeyRing {
    if let ring { return ring }
    throw lock ?? StoreFault.locked(path: file?.path ?? "")
  }

  /// The name of a word in the search index.
  func name(of word: String) throws -> String {
    if let known = words.withLock({ $0[word] }) { return known }
    let name = KeyedName.word(word, try open().current)
    words.withLock {
      if $0.count >= Self.mostWords { $0.removeAll() }
      $0[word] = name
    }
    return name
  }

  private static let mostWords = 100_000
}
