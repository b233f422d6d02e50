public import Casework

/// Reading what was told, and what there is to tell besides clocks.
extension Snapshot {
  /// The newest rung of a clock that each recipient was told, or is about to be.
  public func told(_ clock: ReminderClock, channel: String) throws -> [String: Int] {
    let rows = try connection.rows(
      ReminderQueries.told, scope, .text(clock.number), .text(clock.term), .text(clock.start),
      .text(clock.dueDay), .text(channel)
    ) { (try $0.text(0), try $0.integer(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// The messages that are not recorded as sent, oldest first.
  public func unsentMessages(channel: String) throws -> [MessageRow] {
    try connection.rows(ReminderQueries.unsent, scope, .text(channel)) {
      MessageRow(
        id: try $0.text(0), channel: try $0.text(1), recipient: try $0.text(2),
        day: try $0.text(3), madeAt: try $0.integer(4), body: try $0.text(5),
        holder: $0.textIfAny(6), heldUntil: $0.integerIfAny(7))
    }
  }

  /// Letters posted on or after a day without a mail number, oldest first.
  public func unnumberedLetters(since day: String) throws -> [UnnumberedLetter] {
    try connection.rows(ReminderQueries.unnumberedLetters, scope, .text(day)) {
      UnnumberedLetter(
        number: try $0.text(0), document: try $0.integer(1), kind: try $0.text(2),
        sentOn: try $0.text(3), unit: $0.textIfAny(4), handler: $0.textIfAny(5))
    }
  }

  /// Papers that nobody has dealt with, by the day they came.
  public func openPapers() throws -> [(number: PaperNumber, on: String)] {
    try connection.rows(ReminderQueries.openPapers, scope) {
      (PaperNumber(try $0.text(0)), try $0.text(1))
    }
    .compactMap { row in row.0.map { (number: $0, on: row.1) } }
  }

  /// The events of the feed: those that stand, and those cancelled on or after a day.
  public func feedEvents(cancelledSince day: String) throws -> [FeedEventRow] {
    try connection.rows(ReminderQueries.events, scope, .text(day), read: FeedEventRow.init)
  }

  public func feedEvent(_ uid: String) throws -> FeedEventRow? {
    try connection.first(ReminderQueries.event, scope, .text(uid), read: FeedEventRow.init)
  }
}

extension FeedEventRow {
  init(columns: any Columns) throws {
    self.init(
      uid: try columns.text(0), number: try columns.text(1), sequence: try columns.integer(2),
      stamp: try columns.text(3), day: try columns.text(4), content: try columns.text(5),
      isCancelled: try columns.claim(6))
  }
}
