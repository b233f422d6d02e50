/// A case as its applicant is shown it, by its number and the query code.
public struct QueryView: Codable, Hashable, Sendable {
  public let number: String
  /// Where it stands, in plain words.
  public let standing: String
  /// What was asked for, when it was received and why, when the reply is due.
  public let lines: [SentenceView]
  /// How the last day of the reply is counted.
  public let counting: [SentenceView]
  /// What the office waits for.
  public let request: OfficeRequest?
  /// What the office sent to the applicant, in the order of sending.
  public let letters: [SentLetter]
}

/// What an office asks of an applicant.
public struct OfficeRequest: Codable, Hashable, Sendable {
  public let title: String
  public let sentences: [String]
  /// What a correction notice lists.
  public let items: [String]
  /// The last day, with its weekday.
  public let lastDay: String?
  /// Whether it can be answered on the page.
  public let isCorrection: Bool
}

/// A letter that was sent to the applicant.
public struct SentLetter: Codable, Hashable, Sendable {
  /// d1, d2 …
  public let document: String
  public let title: String
  public let number: String?
  /// The day and the means.
  public let sent: String
  /// In which formats it can be fetched; none of what went by other means or is not set for good.
  public let formats: [LetterFormat]
  /// What goes with it and can be fetched likewise; older parcels of the inner zone tell of none.
  public let enclosures: [SentFile]?
}

/// A file that was provided with a reply.
public struct SentFile: Codable, Hashable, Sendable {
  /// The entry that it was added by.
  public let sequence: Int
  public let name: String
  /// Bytes.
  public let size: Int
}
