/// A desk on disk, as one agency sees it.
public final class Store: Sendable {
  public let agency: String
  /// The desk's folder; nil for a desk in memory.
  public let folder: String?
  let engine: any Engine
  let vault: Vault

  /// The files that came in; nil for a desk in memory.
  public var attachments: DigestFolder? { digestFolder("attachments") }
  /// The files that went out; nil for a desk in memory.
  public var letters: DigestFolder? { digestFolder("letters") }
  /// The files of an application that is not sent yet, apart from the desk; nil for a desk in memory.
  public func visit(_ name: String) -> DigestFolder? { digestFolder("visits/" + name) }
  /// Where the key of the desk lies; nil for a desk in memory.
  public var keyPath: String? { vault.file?.path }
  /// Whether the key is missing: numbers, phases and days can be read, nothing can be written.
  public var isLocked: Bool { vault.ring == nil }

  /// Why the desk is locked; nil where it is not.
  public var lock: StoreFault? { vault.lock }

  init(agency: String, folder: String?, engine: any Engine, vault: Vault) {
    self.agency = agency
    self.folder = folder
    self.engine = engine
    self.vault = vault
  }

  /// Runs `body` in one transaction: all of it lasts, or nothing does if it throws.
  @discardableResult
  public func write<T>(_ body: (Transaction) throws -> T) throws -> T {
    try engine.writing { try body(try following(Transaction(self, $0))) }
  }

  /// Runs `body` on one state of the desk, however others write meanwhile.
  public func read<T>(_ body: (Snapshot) throws -> T) throws -> T {
    try engine.reading { try body(try following(Snapshot(self, $0))) }
  }

  /// Takes up another key first, if the desk was sealed with one meanwhile.
  private func following<S: Snapshot>(_ snapshot: S) throws -> S {
    if let id = try snapshot.keyID() { try vault.follow(id) }
    return snapshot
  }

  private func digestFolder(_ name: String) -> DigestFolder? {
    folder.map { DigestFolder(path: $0 + "/" + name, vault: vault) }
  }
}
