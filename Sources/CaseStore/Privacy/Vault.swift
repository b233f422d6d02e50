import Synchronization

/// What a store can seal and open: the keys it has, and the one that the desk is sealed with.
final class Vault: Sendable {
  /// Why nothing can be opened.
  enum Lock: Hashable, Sendable {
    case noKey(path: String)
    case otherKey(path: String)
  }

  /// Nil for a desk in memory, whose key vanishes with it.
  let file: KeyFile?
  private let held: Mutex<KeyRing?>
  /// Sealed words that were made before; most words come again and again.
  private let words = Mutex<[String: String]>([:])

  init(_ ring: KeyRing?, file: KeyFile?) {
    held = Mutex(ring)
    self.file = file
  }

  var ring: KeyRing? { held.withLock { $0 } }

  /// Takes up the keys anew when the desk is sealed with another one than was known.
  func follow(_ id: [UInt8]) throws {
    if ring?.current.id == id { return }
    let found = try file?.read() ?? ring
    held.withLock { $0 = found?.using(id) }
    words.withLock { $0.removeAll() }
  }

  func use(_ ring: KeyRing) {
    held.withLock { $0 = ring }
    words.withLock { $0.removeAll() }
  }

  /// The keys; throws `locked` without them.
  func open() throws -> KeyRing {
    guard let ring else { throw StoreFault.locked(path: file?.path ?? "") }
    return ring
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
