/// The cases behind a figure of the annual report.
public struct ReportCellView: Encodable, Hashable, Sendable {
  public let year: Int
  public let respondent: String?
  public let cell: String
  /// The row and column in the words of the form.
  public let label: String
  public let count: Int
  /// A case stands as often as it was counted.
  public let numbers: [String]
}
