import GRDB

/// SQLite through GRDB, one connection, at statement level.
struct SQLiteEngine: Engine {
  /// How long a statement waits for other processes before the desk counts as busy.
  static let patience = 60.0

  let queue: DatabaseQueue

  /// Opens the file at `path`, or a database in memory.
  init(path: String?) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Self.patience)
    queue = try StoreFault.translating {
      try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
        ?? DatabaseQueue(configuration: configuration)
    }
    // Set after opening and outside a transaction: anything earlier may be overridden by GRDB.
    try outsideTransaction { database in
      // 32 MB of pages: an import writes all over large indexes.
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32768
          """)
    }
  }

  func writing<T>(_ body: (any Connection) throws -> T) throws -> T {
    try StoreFault.translating {
      try queue.write { try body(SQLiteConnection(database: $0)) }
    }
  }

  /// On a damaged database the end of a read can fail too; what was read is no worse for it.
  func reading<T>(_ body: (any Connection) throws -> T) throws -> T {
    var answer: T?
    do {
      try queue.read { answer = try body(SQLiteConnection(database: $0)) }
    } catch  where answer != nil {
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
    guard let answer else { throw StoreFault.failed(detail: "a read gave no answer") }
    return answer
  }

  func outsideTransaction<T>(_ body: (Database) throws -> T) throws -> T {
    try StoreFault.translating { try queue.writeWithoutTransaction(body) }
  }
}
