import Casework

/// What one applicant asked for in one calendar month.
public struct LoadView: Encodable, Hashable, Sendable {
  /// `2026-03`.
  public let month: String
  /// The number of the applicant.
  public let applicant: String
  /// Masked; nil once it is erased.
  public let name: String?
  /// How many applications.
  public let pieces: Int
  /// What the tariff by pieces makes of them, in yuan; nil before it was in force.
  public let total: Int?
  public let cases: [PieceView]
}

/// One application of a month.
public struct PieceView: Encodable, Hashable, Sendable {
  public let number: String
  public let submittedOn: String
  /// Its place in the month, from 1.
  public let piece: Int
  /// In yuan; nil before the tariff was in force.
  public let fee: Int?
}

/// What an officer lays before whoever asks why an applicant is told 不予重复处理, or that the number
/// of applications 明显超过合理范围.
public struct LoadEvidenceView: Encodable, Hashable, Sendable {
  public let id: String
  /// Masked; nil once it is erased.
  public let name: String?
  public let kind: String?
  /// Other numbers under which the same person was registered.
  public let same: [String]
  /// The months in their order.
  public let months: [MonthEvidenceView]
  /// Each case that asks again for what an earlier one asked.
  public let repeated: [RepetitionView]
}

/// The load of a month beside that of the office.
public struct MonthEvidenceView: Encodable, Hashable, Sendable {
  public let month: String
  public let pieces: Int
  /// All applications to the office in the month.
  public let officePieces: Int
  /// The share of the office's applications, in hundredths, rounded down.
  public let percent: Int
  /// In yuan; nil before the tariff was in force.
  public let total: Int?
  public let cases: [PieceView]
}

/// Two applications for the same, and how the earlier one was answered.
public struct RepetitionView: Encodable, Hashable, Sendable {
  public let number: String
  public let submittedOn: String
  public let earlier: String
  public let reasons: [String]
  public let percent: Int?
  /// The document of the earlier reply that stands, and its day.
  public let reply: String?
  public let decidedOn: String?
  /// The day the law counts it as served.
  public let servedOn: String?
  /// Whether any reply was served by the day on which the later application was submitted.
  public let wasAnswered: Bool
}
