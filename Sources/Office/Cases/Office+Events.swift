import CaseStore

/// A fact of the ledger for other systems: that it was recorded, no text and no person (事件).
public struct EventView: Encodable, Hashable, Sendable {
  /// The place in the ledger, from 1 without gaps; what follows it comes later.
  public let position: Int
  /// The case, paper or publication; `calendar`, `account` and the like for what concerns the desk.
  public let number: String
  /// The place among the facts of that number.
  public let sequence: Int
  public let kind: String
  /// The day it happened.
  public let on: String
  /// The instant of recording, in UTC.
  public let recordedAt: String

  init(_ event: LedgerEvent) {
    position = event.position
    number = event.stream
    sequence = event.sequence
    kind = event.kind
    on = event.day
    recordedAt = event.recordedAt
  }
}

extension Office {
  /// The facts that were recorded after a position, in the order of recording.
  ///
  /// - Parameter position: 0 for all from the first.
  public func events(after position: Int, limit: Int) throws(OfficeError) -> [EventView] {
    try reading { try $0.events(after: position, limit: limit).map(EventView.init) }
  }
}
