import Reports
public import WorkingDays

/// A published report held against the desk.
public struct ReportComparisonView: Encodable, Sendable {
  public let year: Int
  public let respondent: String?
  public let file: String
  /// How many cells were compared.
  public let compared: Int
  public let differences: [Difference]

  public struct Difference: Encodable, Sendable {
    public let cell: String
    public let label: String
    public let published: Int
    public let desk: Int
    /// The cases that the desk counts there.
    public let numbers: [String]
  }
}

extension Office {
  /// Holds a published report against the desk: each cell that differs, with the cases behind it.
  public func compare(
    _ year: Int, with path: String, respondent: String?, asOf: Day?
  ) throws(OfficeError) -> ReportComparisonView {
    let published = try PublishedReport(path: path)
    let view = try annualReport(year, respondent: respondent, asOf: asOf)
    var differences: [ReportComparisonView.Difference] = []
    for (cell, figure) in published.figures {
      let own = cell.figure(in: view.report)
      guard own != figure else { continue }
      let cases = try annualReport(year, respondent: respondent, asOf: asOf, cell: cell)
      differences.append(
        ReportComparisonView.Difference(
          cell: cell.name, label: cell.label, published: figure, desk: own,
          numbers: cases.numbers))
    }
    return ReportComparisonView(
      year: year, respondent: view.respondent, file: path, compared: published.figures.count,
      differences: differences)
  }
}
