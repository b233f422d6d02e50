/// A clock as reminders know it: another last day is told anew.
public struct ReminderClock: Hashable, Sendable {
  public let number: String
  public let term: String
  public let start: String
  /// Empty where no day is set.
  public let dueDay: String

  public init(number: String, term: String, start: String, dueDay: String) {
    self.number = number
    self.term = term
    self.start = start
    self.dueDay = dueDay
  }
}

/// A rung of a clock that a message tells.
public struct ReminderRow: Hashable, Sendable {
  public let clock: ReminderClock
  public let rung: Int
  /// The first of the rungs that were missed before it; its own where none was.
  public let caughtUpFrom: Int

  public init(clock: ReminderClock, rung: Int, caughtUpFrom: Int) {
    self.clock = clock
    self.rung = rung
    self.caughtUpFrom = caughtUpFrom
  }
}

/// A digest for one person that was not recorded as sent.
public struct MessageRow: Hashable, Sendable {
  public let id: String
  public let channel: String
  public let recipient: String
  public let day: String
  /// Milliseconds since 1970.
  public let madeAt: Int
  public let body: String
  /// The process that tried to send it last, and until when it may; nil before the first try.
  public let holder: String?
  public let heldUntil: Int?

  public init(
    id: String, channel: String, recipient: String, day: String, madeAt: Int, body: String,
    holder: String? = nil, heldUntil: Int? = nil
  ) {
    self.id = id
    self.channel = channel
    self.recipient = recipient
    self.day = day
    self.madeAt = madeAt
    self.body = body
    self.holder = holder
    self.heldUntil = heldUntil
  }
}

/// A letter given to China Post without a mail number, with who works on its case.
public struct UnnumberedLetter: Hashable, Sendable {
  public let number: String
  public let document: Int
  public let kind: String
  public let sentOn: String
  public let unit: String?
  public let handler: String?
}

/// An event of the calendar feed as it was published last.
public struct FeedEventRow: Hashable, Sendable {
  public let uid: String
  public let number: String
  public let sequence: Int
  public let stamp: String
  /// The day on which this was published.
  public let day: String
  public let content: String
  public let isCancelled: Bool

  public init(
    uid: String, number: String, sequence: Int, stamp: String, day: String, content: String,
    isCancelled: Bool
  ) {
    self.uid = uid
    self.number = number
    self.sequence = sequence
    self.stamp = stamp
    self.day = day
    self.content = content
    self.isCancelled = isCancelled
  }
}
