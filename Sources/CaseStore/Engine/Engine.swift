/// The database under the store: SQLite now, PostgreSQL later.
protocol Engine: Sendable {
  /// Runs `body` in one transaction that owns the right to write from its first statement on.
  func writing<T>(_ body: (any Connection) throws -> T) throws -> T
  /// Runs `body` on one unchanging state of the database.
  func reading<T>(_ body: (any Connection) throws -> T) throws -> T
}

/// What a transaction can ask of its engine: plain SQL with `$1` placeholders, rows by column index.
protocol Connection: AnyObject {
  /// The full-text query of this engine: numbers by agency, query, filters and limit, the best or
  /// else the newest first.
  func searchSQL(ranked: Bool) -> String
  /// The same of publications.
  var publicationSearchSQL: String { get }
  /// How near texts are found, of cases and of publications.
  var caseLikeness: LikenessSQL { get }
  var publicationLikeness: LikenessSQL { get }
  /// Any of some named words in the full-text language of this engine.
  func searchQuery(anyOf words: [String]) -> String
  /// Phrases of named words in the full-text language of this engine.
  func searchQuery(_ phrases: [[String]]) -> String
  func run(_ sql: String, _ values: [SQLValue]) throws
  func each(_ sql: String, _ values: [SQLValue], _ body: (any Columns) throws -> Void) throws
  /// What the engine's own inspection finds wrong with its files.
  func ownFaults() throws -> [String]
}

/// The columns of the current row; a reader names each by its place in the statement.
protocol Columns {
  func integerIfAny(_ index: Int) -> Int?
  func textIfAny(_ index: Int) -> String?
  /// The stored bytes, those of a text as they lie on disk.
  func bytesIfAny(_ index: Int) -> [UInt8]?
}

/// A value bound to a placeholder.
enum SQLValue: Equatable {
  case null
  case integer(Int)
  case text(String)
  case bytes([UInt8])

  init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }
  init(_ integer: Int?) { self = integer.map(SQLValue.integer) ?? .null }
  init(_ claim: Bool) { self = .integer(claim ? 1 : 0) }
}
