import GRDB

/// Bringing a desk of the second version, which reminded of nothing, to the third.
extension Store {
  /// Adds the tables; the rules of derivation, which changed with them, fill the derived one.
  func addReminders(_ engine: SQLiteEngine) throws {
    try engine.outsideTransaction { database in
      try database.inTransaction(.immediate) {
        guard try Self.version(database) == 2 else { return .rollback }
        try database.execute(sql: SQLiteSchema.sqlAfterSecondVersion)
        try database.execute(sql: "PRAGMA user_version = 3")
        return .commit
      }
    }
  }
}
