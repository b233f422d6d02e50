/// A desk on disk, as one agency sees it.
public final class Store: Sendable {
  public let agency: String
  /// The desk's folder; nil for a desk in memory.
  public let folder: String?
  let engine: any Engine

  /// The files that came in; nil for a desk in memory.
  public var attachments: DigestFolder? { folder.map { DigestFolder(path: $0 + "/attachments") } }
  /// The files that went out; nil for a desk in memory.
  public var letters: DigestFolder? { folder.map { DigestFolder(path: $0 + "/letters") } }

  init(agency: String, folder: String?, engine: any Engine) {
    self.agency = agency
    self.folder = folder
    self.engine = engine
  }

  /// Runs `body` in one transaction: all of it lasts, or nothing does if it throws.
  @discardableResult
  public func write<T>(_ body: (Transaction) throws -> T) throws -> T {
    try engine.writing { try body(Transaction(agency: agency, connection: $0)) }
  }

  /// Runs `body` on one state of the desk, however others write meanwhile.
  public func read<T>(_ body: (Snapshot) throws -> T) throws -> T {
    try engine.reading { try body(Snapshot(agency: agency, connection: $0)) }
  }
}
