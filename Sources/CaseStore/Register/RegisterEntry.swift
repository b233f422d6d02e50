/// A row of an old register that was taken over.
public struct RegisterEntry: Hashable, Sendable {
  /// The SHA-256 of what the row said.
  public let digest: String
  /// The case that it became, or became part of.
  public let number: String

  public init(digest: String, number: String) {
    self.digest = digest
    self.number = number
  }
}

extension Snapshot {
  /// How many cases the desk has.
  public func caseCount() throws -> Int {
    try connection.first(RegisterQueries.caseCount, scope) { try $0.integer(0) } ?? 0
  }

  /// The rows taken over under a number of the office.
  public func registerEntries(officeNumber: String) throws -> [RegisterEntry] {
    try connection.rows(RegisterQueries.entriesOfNumber, scope, .text(officeNumber)) {
      RegisterEntry(digest: try $0.text(0), number: try $0.text(1))
    }
  }
}
