/// One clock in the feed: an event of its last day, with alarms.
public struct CalendarEvent: Hashable, Sendable {
  public let summary: String
  public let description: String
  /// `20261130`.
  public let day: String
  /// The day after, as an end is not part of an event.
  public let dayAfter: String
  /// The days on which it rings at 9 in the morning of China.
  public let alarms: [String]

  public init(
    summary: String, description: String, day: String, dayAfter: String, alarms: [String]
  ) {
    self.summary = summary
    self.description = description
    self.day = day
    self.dayAfter = dayAfter
    self.alarms = alarms
  }

  /// What the event says, without what counts its changes; equal texts are the same event.
  public var content: String {
    ([
      "DTSTART;VALUE=DATE:\(day)", "DTEND;VALUE=DATE:\(dayAfter)",
      "SUMMARY:\(CalendarLine.escaped(summary))",
      "DESCRIPTION:\(CalendarLine.escaped(description))", "TRANSP:TRANSPARENT",
    ] + alarms.flatMap(alarm)).joined(separator: "\n")
  }

  /// 9 in the morning of China is 1 in the morning of UTC.
  private func alarm(_ day: String) -> [String] {
    [
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER;VALUE=DATE-TIME:\(day)T010000Z",
      "DESCRIPTION:\(CalendarLine.escaped(summary))", "END:VALARM",
    ]
  }
}

/// An event as it was published last.
public struct PublishedEvent: Hashable, Sendable {
  public let uid: String
  public let sequence: Int
  /// The instant of that publication, `20261126T010203Z`.
  public let stamp: String
  public let content: String
  public let isCancelled: Bool

  public init(uid: String, sequence: Int, stamp: String, content: String, isCancelled: Bool) {
    self.uid = uid
    self.sequence = sequence
    self.stamp = stamp
    self.content = content
    self.isCancelled = isCancelled
  }

  /// A cancelled event rings no more.
  fileprivate var lines: [String] {
    let shown = content.split(separator: "\n").map(String.init)
    let body = isCancelled ? Array(shown.prefix { $0 != "BEGIN:VALARM" }) : shown
    return [
      "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(stamp)", "SEQUENCE:\(sequence)",
      "STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")",
    ] + body + ["END:VEVENT"]
  }
}

/// The whole feed as a file.
public struct CalendarFeed: Hashable, Sendable {
  public let name: String
  public let events: [PublishedEvent]

  public init(name: String, events: [PublishedEvent]) {
    self.name = name
    self.events = events
  }

  /// The same events in the same order give the same bytes.
  public var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ysq//remind//ZH", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarLine.escaped(name))",
    ]
    return (head + events.flatMap(\.lines) + ["END:VCALENDAR"]).map(CalendarLine.folded).joined()
  }
}
