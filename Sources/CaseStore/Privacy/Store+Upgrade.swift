import Foundation
import GRDB

/// Bringing a desk of an older version to this one.
extension Store {
  /// The first version whose texts are sealed.
  static let sealedVersion = 2

  /// Goes the way from the version that is there, step by step.
  func upgrade(_ engine: SQLiteEngine, from version: Int) throws {
    if version < Self.sealedVersion { return try upgradeOpenTexts(engine) }
    let added = [
      2: SQLiteSchema.sqlAfterSecondVersion, 3: SQLiteSchema.sqlAfterThirdVersion,
      4: SQLiteSchema.sqlAfterFourthVersion,
    ]
    if let tables = added[version] { try add(tables, engine, after: version) }
  }

  /// Adds the tables of later versions; the stamp is taken away, so that what is derived is filled in.
  private func add(_ tables: String, _ engine: SQLiteEngine, after version: Int) throws {
    try engine.outsideTransaction { database in
      try database.inTransaction(.immediate) {
        guard try Self.version(database) == version else { return .rollback }
        try database.execute(sql: tables + "DELETE FROM stamp;")
        try database.execute(sql: "PRAGMA user_version = \(SQLiteSchema.version)")
        return .commit
      }
    }
  }

  /// Seals texts, persons and files of the first version, whose texts lay open; all of the database
  /// or nothing.
  private func upgradeOpenTexts(_ engine: SQLiteEngine) throws {
    try engine.outsideTransaction { database in
      // References to the table of texts survive its replacement only while they are not watched.
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
      try database.inTransaction(.immediate) {
        guard try Self.version(database) < 2 else { return .rollback }
        try self.upgrade(in: database)
        return .commit
      }
      // The open texts must not survive in free pages or in the log.
      try database.execute(sql: "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  private func upgrade(in database: Database) throws {
    let transaction = Transaction(self, SQLiteConnection(database: database))
    try database.execute(sql: Self.setAside)
    try database.execute(sql: SQLiteSchema.sqlAfterFirstVersion)
    for agency in try String.fetchAll(database, sql: "SELECT code FROM agency") {
      guard agency == transaction.agency else { throw StoreFault.failed(detail: "two agencies") }
    }
    try seal(database, transaction)
    try database.execute(sql: Self.drop)
    try transaction.setKey(try vault.open().current, filesPending: true)
    try database.execute(sql: "PRAGMA user_version = \(SQLiteSchema.version)")
  }

  private func seal(_ database: Database, _ transaction: Transaction) throws {
    let texts = try Row.fetchCursor(database, sql: "SELECT digest, salt, body FROM oldContent")
    while let row = try texts.next() {
      let digest: String = row[0]
      if let salt: Data = row[1], let body: Data = row[2] {
        try transaction.putContent(
          Content(digest: digest, salt: Array(salt), body: Array(body)))
      } else {
        try transaction.putErasedContent(digest)
      }
    }
    let persons = try Row.fetchCursor(
      database,
      sql: "SELECT id, kind, name, idType, idNumber, phone, email, address FROM oldPerson")
    while let row = try persons.next() {
      try transaction.putPerson(
        Person(
          id: row[0], kind: row[1], name: row[2], idType: row[3], idNumber: row[4],
          phone: row[5], email: row[6], address: row[7]))
    }
    try database.execute(
      sql: """
        INSERT INTO attachment (agency, digest, size, mediaType)
        SELECT agency, digest, max(size), max(mediaType) FROM oldAttachment
        GROUP BY agency, digest
        """)
  }

  private static let setAside = """
    DROP TABLE searchWord; DROP TABLE searchIndex; DROP TABLE deadline; DROP TABLE caseFile;
    DROP TABLE stamp; DROP TRIGGER contentIsOnlyErased; DROP TRIGGER contentLeavesItsDigest;
    DROP INDEX personByIdentity;
    ALTER TABLE person RENAME TO oldPerson;
    ALTER TABLE attachment RENAME TO oldAttachment;
    PRAGMA legacy_alter_table = ON;
    ALTER TABLE content RENAME TO oldContent;
    PRAGMA legacy_alter_table = OFF;
    """

  private static let drop =
    "DROP TABLE oldContent; DROP TABLE oldPerson; DROP TABLE oldAttachment"
}
