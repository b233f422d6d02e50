public import Statute
public import WorkingDays

/// The applicant was asked for reasons (art 35); the clock runs on.
public struct ReasonsAsked: Hashable, Sendable, Codable {
  /// The 说明理由告知书.
  public var document: DocumentID

  public init(
    document: DocumentID
  ) {
    self.document = document
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
  }
}

/// A later day for the reply was fixed and told (art 35).
public struct ReplyDeferred: Hashable, Sendable, Codable {
  /// The 延迟答复告知书.
  public var document: DocumentID
  /// The last day for the reply; it has to be later than the term it replaces.
  public var until: Day

  public init(
    document: DocumentID,
    until: Day
  ) {
    self.document = document
    self.until = until
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case until = "until"
  }
}

/// The fee notice went out on the day of the fact (art 42).
public struct FeeNotified: Hashable, Sendable, Codable {
  /// The 收费通知书.
  public var document: DocumentID
  /// One of the two; an application never bears both.
  public var tariff: FeeTariff
  /// Pieces of the month in all, or pages.
  public var count: Int
  /// Yuan.
  public var amount: Int

  public init(
    document: DocumentID,
    tariff: FeeTariff,
    count: Int,
    amount: Int
  ) {
    self.document = document
    self.tariff = tariff
    self.count = count
    self.amount = amount
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case tariff = "tariff"
    case count = "count"
    case amount = "amount"
  }
}

/// The fee was not paid in time; the case is not processed further.
public struct FeeLapsed: Hashable, Sendable, Codable {
  /// The closing notice.
  public var document: DocumentID?

  public init(
    document: DocumentID? = nil
  ) {
    self.document = document
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
  }
}
