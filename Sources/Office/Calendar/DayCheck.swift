public import WorkingDays

/// Whether one day is a working day, and why.
public struct DayCheck: Encodable, Hashable, Sendable {
  public let day: Day
  public let working: Bool

  /// `工作日`, `周末`, `调休上班` or the holiday.
  public let why: String

  /// The document number of the notice that says so.
  public let notice: String?

  /// Whether no notice still to come can say otherwise; not part of the JSON.
  public let isKnown: Bool

  private enum CodingKeys: CodingKey { case day, working, why, notice }

  init(explanation: DayExplanation) {
    day = explanation.day
    working = explanation.isWorking
    why = explanation.why
    notice = explanation.notice
    isKnown = explanation.isKnown
  }

  /// Whether the day is off or on against its weekday or as part of a holiday.
  public var isOutOfTheOrdinary: Bool { why != "工作日" && why != "周末" }
}
