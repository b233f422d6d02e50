import GRDB

/// What an error of SQLite means for the store.
extension StoreFault {
  static func translating<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError { throw StoreFault(error) }
  }

  init(_ error: DatabaseError) {
    let detail = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_IOERR where Self.meansDiskFull(error.extendedResultCode): self = .diskFull
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .malformed(detail: detail)
    // A header with a format of the schema that no version of SQLite has written.
    case .SQLITE_ERROR where detail == "unsupported file format": self = .malformed(detail: detail)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .readOnly(detail: detail)
    case .SQLITE_CONSTRAINT: self = .integrity(detail: detail)
    default: self = .failed(detail: detail)
    }
  }

  /// The shared-memory file of the write-ahead log could not grow.
  private static func meansDiskFull(_ code: ResultCode) -> Bool {
    code == .SQLITE_IOERR_SHMSIZE || code == .SQLITE_IOERR_SHMMAP
  }
}
