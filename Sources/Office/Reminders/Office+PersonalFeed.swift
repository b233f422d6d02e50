import CaseStore
import Casework
import Messages
import Statute

/// The calendar of one person, at an address that only the person knows (个人期限日历).
extension Office {
  /// Whether the person has an address already; the address itself is not kept.
  public func hasFeed(_ name: String) throws(OfficeError) -> Bool {
    try reading { try self.account(name, $0).feed != nil }
  }

  /// Makes a new secret for the address; the one before holds no longer.
  public func renewFeed(of name: String) throws(OfficeError) -> String {
    let secret = Secret.token()
    try setFeed(Secret.digest(secret), of: name)
    return secret
  }

  /// Ends the address.
  public func endFeed(of name: String) throws(OfficeError) { try setFeed(nil, of: name) }

  /// The open clocks of the person with this secret, as an `.ics` file; nil where nobody has it.
  ///
  /// Whoever heads, signs or supervises has all of them, a unit its own, a handler the own ones
  /// and those that nobody handles yet.
  public func feed(at secret: String) throws(OfficeError) -> String? {
    let row = try reading { try $0.account(feed: Secret.digest(secret)) }
    guard let row, !row.isDisabled else { return nil }
    let account = Account(row)
    return try translating {
      let calendar = try self.calendar(knownOn: today).calendar
      let clocks = try openClocks(calendar).filter(\.hasTerm)
      let own = Set(clocks.filter(account.follows).map(uid))
      return try store.write { transaction in
        _ = try record(clocks, calendar, transaction)
        let events = try transaction.feedEvents(cancelledSince: "9999-12-31")
          .filter { !$0.isCancelled && own.contains($0.uid) }
        return CalendarFeed(
          name: "\(account.title)的办理期限", events: events.map(PublishedEvent.init)
        ).text
      }
    }
  }

  private func setFeed(_ digest: String?, of name: String) throws(OfficeError) {
    try translating {
      try store.write { transaction in
        var row = try self.account(name, transaction)
        row.feed = digest
        try transaction.put(row)
      }
    }
  }
}

extension Account {
  /// Whether a clock stands in the person's calendar.
  func follows(_ clock: OpenClock) -> Bool {
    roles.contains { role in
      switch role {
      case .workBodyHead, .signingLeader, .auditor: true
      case .clerk, .reviewer:
        clock.handler == title || role == .clerk && clock.handler == nil && clock.unit == nil
      case .unit: clock.unit == unit
      case .administrator: false
      }
    }
  }
}
