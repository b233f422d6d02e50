public import WorkingDays

/// The correction notice went out on the day of the fact (art 30).
public struct CorrectionAsked: Hashable, Sendable, Codable {
  /// The 补正告知书.
  public var document: DocumentID
  /// What has to be corrected.
  public var items: [TextReference]
  /// The period it states; nil when it states none.
  public var period: Period?
  /// Whether it demands purpose or need.
  public var asksPurpose: Bool

  public init(
    document: DocumentID,
    items: [TextReference],
    period: Period? = nil,
    asksPurpose: Bool = false
  ) {
    self.document = document
    self.items = items
    self.period = period
    self.asksPurpose = asksPurpose
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case items = "items"
    case period = "period"
    case asksPurpose = "asksPurpose"
  }
}

/// The corrected application was received on the day of the fact.
public struct Corrected: Hashable, Sendable, Codable {
  /// Posting or handing in decides whether it is in time.
  public var postedOn: Day

  public init(
    postedOn: Day
  ) {
    self.postedOn = postedOn
  }

  enum CodingKeys: String, CodingKey {
    case postedOn = "postedOn"
  }
}

/// The period passed without a correction; the case is not processed further.
public struct CorrectionLapsed: Hashable, Sendable, Codable {
  /// The closing notice.
  public var document: DocumentID?
  /// Whether the office ascertained that nothing is in the mail.
  public var nothingInMail: Bool

  public init(
    document: DocumentID? = nil,
    nothingInMail: Bool = false
  ) {
    self.document = document
    self.nothingInMail = nothingInMail
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case nothingInMail = "nothingInMail"
  }
}
