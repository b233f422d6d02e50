/// Reads the official text of a notice, as it is pasted from a web page or the gazette.
public enum NoticeReader {
  /// Makes a notice of a text, or says at which place it cannot be trusted.
  ///
  /// - Parameters:
  ///   - text: With or without headers (`# year: 2026`), title, preamble and closing.
  ///   - options: What is known besides; goes before headers, headers before the text.
  ///   - known: The notices so far, in the order of issue, for one that amends.
  public static func read(
    _ text: String, options: NoticeOptions, amending known: [Notice]
  ) throws(NoticeFault) -> Notice {
    let text = NoticeText(text)
    let body = NoticeBody(lines: text.lines)
    let identity = try NoticeIdentity(of: text, body: body, options: options)
    var items: [ItemReading] = []
    for item in body.items { items.append(try read(item, of: identity)) }
    let days = try combine(items)
    guard identity.isAmending else { return try yearly(identity, days) }
    return try Amendment(items: items, days: days, identity: identity, known: known).notice()
  }

  private static func read(
    _ item: ItemText, of identity: NoticeIdentity
  ) throws(NoticeFault) -> ItemReading {
    let reading = try ItemReading(item, of: identity)
    try ItemProof.check(reading)
    guard !identity.isAmending else { return reading }
    if let span = reading.spans(.extends).first { throw .notUnderstood(span.first.place) }
    if reading.name.isEmpty, let set = reading.setDays.first { throw .nameless(set.place.place) }
    return reading
  }

  /// The days of all items; no two may set the same day.
  private static func combine(_ items: [ItemReading]) throws(NoticeFault) -> [NoticeDay] {
    var seen: Set<Day> = []
    var days: [NoticeDay] = []
    for set in items.flatMap(\.setDays) {
      guard seen.insert(set.set.day).inserted else {
        throw .twice(set.place.place, day: set.set.day)
      }
      days.append(set.set)
    }
    return days
  }

  private static func yearly(
    _ identity: NoticeIdentity, _ days: [NoticeDay]
  ) throws(NoticeFault) -> Notice {
    guard !days.isEmpty else { throw .nothingSet }
    return Notice(
      year: identity.year, number: identity.number, title: identity.title,
      published: identity.published, kind: .yearly, days: days)
  }
}
