import GRDB

/// Tells whether anything was committed to a desk since it was last asked, by whichever process.
///
/// It has a connection of its own on which nothing is ever written, and reads no page of the file.
public final class ChangeWatch: Sendable {
  private let queue: DatabaseQueue

  init(path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    // Whoever asks goes another way at once where the file is locked.
    configuration.busyMode = .immediateError
    queue = try StoreFault.translating {
      try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// A number that is another one after each commit. Numbers of two watches have nothing to do with
  /// each other.
  ///
  /// - Throws: where the database is locked or cannot be read.
  public func version() throws -> Int {
    try StoreFault.translating {
      try queue.unsafeRead { database in
        try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    }
  }
}

extension Store {
  /// A watch on the file that is the desk now; nil for a desk in memory.
  ///
  /// - Throws: where the file cannot be opened.
  public func watch() throws -> ChangeWatch? {
    try folder.map { try ChangeWatch(path: $0 + "/" + Self.fileName) }
  }
}
