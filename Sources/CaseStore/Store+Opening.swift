import Foundation
import GRDB

/// Making and opening a desk.
extension Store {
  /// The name of the database in the folder of a desk.
  public static let fileName = "desk.sqlite"

  /// Makes the folder with an empty desk for one agency; refuses where a desk is.
  ///
  /// - Parameter key: Where the key is, or is to be; by default the file `key` in the folder.
  public static func create(
    at folder: String, agency: String, name: String, key: String? = nil
  ) throws -> Store {
    try makeFolder(folder)
    let path = folder + "/" + fileName
    try makePrivateFile(path)
    let vault = try newVault(KeyFile(path: key ?? folder + "/" + KeyFile.name))
    let engine = try SQLiteEngine(path: path)
    try engine.outsideTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    let store = Store(agency: agency, folder: folder, engine: engine, vault: vault)
    try store.furnish(engine, name: name, path: path)
    return store
  }

  /// Opens the desk in a folder, for the given agency or the only one there is.
  ///
  /// Brings a desk of an older version to this one. A desk without its key opens locked.
  public static func open(at folder: String, agency: String? = nil, key: String? = nil) throws
    -> Store
  {
    let path = folder + "/" + fileName
    guard FileManager.default.fileExists(atPath: path) else { throw StoreFault.noDesk(path: path) }
    let engine = try SQLiteEngine(path: path)
    let file = KeyFile(path: key ?? folder + "/" + KeyFile.name)
    let version = try requireKnownVersion(engine, path: path)
    let store = Store(
      agency: try agency ?? onlyAgency(engine, path: path), folder: folder, engine: engine,
      vault: version < sealedVersion
        ? try newVault(file) : Vault(try file.read(), file: file))
    if version < SQLiteSchema.version {
      try store.upgrade(engine, from: version)
    }
    try store.read { _ in }
    try store.finishSealing()
    return store
  }

  /// Makes a desk that vanishes with the process, for practice and tests.
  public static func inMemory(agency: String, name: String) throws -> Store {
    let engine = try SQLiteEngine(path: nil)
    let store = Store(
      agency: agency, folder: nil, engine: engine,
      vault: Vault(DeskKey.fresh().map { KeyRing($0) }, file: nil))
    try store.furnish(engine, name: name, path: ":memory:")
    return store
  }

  /// The key that lies there, or a new one that is safely on disk before anything is sealed.
  private static func newVault(_ file: KeyFile) throws -> Vault {
    if let ring = try file.read() { return Vault(ring, file: file) }
    guard let key = DeskKey.fresh() else { throw StoreFault.failed(detail: "no key") }
    try file.write(KeyRing(key))
    return Vault(KeyRing(key), file: file)
  }

  /// Lays out the tables and marks the file as a desk, all in one transaction.
  private func furnish(_ engine: SQLiteEngine, name: String, path: String) throws {
    try StoreFault.translating {
      try engine.queue.write { database in
        guard try Self.version(database) == 0 else { throw StoreFault.deskExists(path: path) }
        try database.execute(sql: SQLiteSchema.sql)
        try database.execute(sql: "PRAGMA application_id = \(SQLiteSchema.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(SQLiteSchema.version)")
        let transaction = Transaction(self, SQLiteConnection(database: database))
        try transaction.addAgency(name: name)
        try transaction.setKey(try vault.open().current, filesPending: false)
      }
    }
  }

  static func requireKnownVersion(_ engine: SQLiteEngine, path: String) throws -> Int {
    let (application, found) = try engine.outsideTransaction {
      (try Int.fetchOne($0, sql: "PRAGMA application_id"), try version($0))
    }
    guard application == SQLiteSchema.applicationID else { throw StoreFault.noDesk(path: path) }
    guard found <= SQLiteSchema.version else {
      throw StoreFault.deskIsNewer(found: found, known: SQLiteSchema.version)
    }
    return found
  }

  static func version(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  private static func onlyAgency(_ engine: SQLiteEngine, path: String) throws -> String {
    let agencies = try engine.reading { connection in
      try connection.rows(LedgerQueries.agencies) { try $0.text(0) }
    }
    guard agencies.count == 1 else { throw StoreFault.noDesk(path: path) }
    return agencies[0]
  }

  private static func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  /// Makes the file with mode 0600 before SQLite opens it; its log inherits the mode.
  private static func makePrivateFile(_ path: String) throws {
    let file = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreFault.readOnly(detail: path) }
    close(file)
  }
}
