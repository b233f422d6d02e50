/// The page that proves each day of a case (`explain`); its JSON is the array of clocks.
public struct ExplanationView: Encodable, Hashable, Sendable {
  public let number: String
  /// Who, how and when, and by which rules days are counted.
  public let heading: [SentenceView]
  /// Superseded clocks stand among the others, by their start.
  public let clocks: [ExplainedDeadline]

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(clocks)
  }
}

/// A clock with its derivation.
public struct ExplainedDeadline: Encodable, Hashable, Sendable {
  public let deadline: DeadlineView
  public let superseded: Bool
  public let title: String
  /// Why the term starts on its day zero.
  public let start: String
  public let days: [DayView]
  public let readings: [ReadingView]
  /// What a page says before it lists the days.
  public let before: [SentenceView]
  /// What it says after them; of a superseded clock this is all.
  public let after: [SentenceView]

  private enum Keys: String, CodingKey {
    case superseded, title, start, days, readings, sentences
  }

  /// The keys of the deadline, and its derivation beside them.
  public func encode(to encoder: any Encoder) throws {
    try deadline.encode(to: encoder)
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(superseded, forKey: .superseded)
    try container.encode(title, forKey: .title)
    try container.encode(start, forKey: .start)
    try container.encode(days, forKey: .days)
    try container.encode(readings, forKey: .readings)
    try container.encode(before + after, forKey: .sentences)
  }
}

/// A sentence of an explanation under its heading.
public struct SentenceView: Codable, Hashable, Sendable {
  public let label: String
  public let text: String

  init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}

/// One calendar day of a derivation.
public struct DayView: Encodable, Hashable, Sendable {
  public let day: String
  public let counts: Bool
  public let number: Int?
  public let why: String
  /// The document number of the notice that sets the day.
  public let notice: String?
  /// The reason in a word or two, for a cell of a calendar; not part of the JSON.
  public let mark: String?
  /// Whether no notice still to come can say otherwise; not part of the JSON.
  public let isKnown: Bool

  private enum CodingKeys: CodingKey { case day, counts, number, why, notice }
}

/// The day another reading gives.
public struct ReadingView: Encodable, Hashable, Sendable {
  public let name: String
  public let basis: String
  public let due: String
  /// Day zero by this reading.
  public let from: String
  /// How its day is counted.
  public let why: String
}
