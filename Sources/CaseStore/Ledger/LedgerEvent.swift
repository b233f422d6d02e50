/// That something was recorded, without what: an entry of the ledger for those who follow it.
public struct LedgerEvent: Hashable, Sendable {
  /// The place in the ledger of the agency, from 1 without gaps.
  public let position: Int
  /// A case number, the number of a paper or a publication, or `calendar`.
  public let stream: String
  public let sequence: Int
  public let kind: String
  /// The day it happened, `YYYY-MM-DD`.
  public let day: String
  /// The instant of recording, ISO 8601 in UTC with microseconds.
  public let recordedAt: String

  init(columns: any Columns) throws {
    position = try columns.integer(0)
    stream = try columns.text(1)
    sequence = try columns.integer(2)
    kind = try columns.text(3)
    day = try columns.text(4)
    recordedAt = try columns.text(5)
  }
}
