import GRDB

/// Tells whether anything was committed to a desk since it was last asked, by whichever process.
///
/// It has a connection of its own on which nothing is ever written, and reads no page of the file.
public final class ChangeWatch: Sendable {
  private let queue: DatabaseQueue

  init(path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(SQLiteEngine.patience)
    queue = try StoreFault.translating {
      try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// A number that is another one after each commit. Numbers of two watches have nothing to do with
  /// each other.
  public func version() throws -> Int {
    try StoreFault.translating {
      try queue.unsafeRead { database in
        try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    }
  }
}

extension Store {
  /// A watch on this desk; nil for a desk in memory.
  public func watch() throws -> ChangeWatch? {
    try folder.map { try ChangeWatch(path: $0 + "/" + Self.fileName) }
  }
}
