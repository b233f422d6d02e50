public import WorkingDays

/// How many working days lie between two days.
public struct DayCount: Encodable, Hashable, Sendable {
  /// Does not count.
  public let from: Day

  /// Counts.
  public let to: Day

  public let workingDays: Int

  /// The year whose notice is not out and could change the count; not part of the JSON.
  public let missingYear: Int?

  private enum CodingKeys: CodingKey { case from, to, workingDays }
}
