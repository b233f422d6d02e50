public import WorkingDays

/// The end of a term of working days.
public struct DueDay: Encodable, Hashable, Sendable {
  public enum Certainty: String, Encodable, Sendable {
    /// Every day of the term is settled.
    case firm
    /// A notice that is not out yet can move it.
    case provisional
  }

  /// Day zero, which does not count.
  public let from: Day

  public let days: Int
  public let due: Day
  public let certainty: Certainty

  /// The year whose notice is not out.
  public let missingYear: Int?
}
