import Foundation
import GRDB

/// One connection to SQLite inside a transaction; statements are compiled once and kept.
final class SQLiteConnection: Connection {
  private let database: Database

  init(database: Database) { self.database = database }

  func run(_ sql: String, _ values: [SQLValue]) throws {
    try StoreFault.translating {
      try database.cachedStatement(sql: sql).execute(arguments: Self.arguments(values))
    }
  }

  func each(_ sql: String, _ values: [SQLValue], _ body: (any Columns) throws -> Void) throws {
    try StoreFault.translating {
      let statement = try database.cachedStatement(sql: sql)
      let rows = try Row.fetchCursor(statement, arguments: Self.arguments(values))
      while let row = try rows.next() { try body(SQLiteColumns(row: row)) }
    }
  }

  /// The full inspection, not the quick one: it also holds the indexes against their tables.
  func ownFaults() throws -> [String] {
    try StoreFault.translating {
      try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    }
  }

  private static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
    StatementArguments(try values.map(databaseValue))
  }

  /// Texts end at the first zero byte in SQLite and are refused by PostgreSQL, so none may hold one.
  private static func databaseValue(_ value: SQLValue) throws -> DatabaseValue {
    switch value {
    case .null: .null
    case .integer(let integer): integer.databaseValue
    case .bytes(let bytes): Data(bytes).databaseValue
    case .text(let text) where text.utf8.contains(0): throw StoreFault.zeroByte
    case .text(let text): text.databaseValue
    }
  }
}

/// A row of SQLite under the cursor.
struct SQLiteColumns: Columns {
  let row: Row

  func integerIfAny(_ index: Int) -> Int? { row[index] }
  func textIfAny(_ index: Int) -> String? { row[index] }
  func bytesIfAny(_ index: Int) -> [UInt8]? { (row[index] as Data?).map(Array.init) }
}
