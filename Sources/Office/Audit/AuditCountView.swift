import Casework

/// How many cases were looked at and what was found, group by group (`audit --by --json`).
public struct AuditCountView: Encodable, Sendable {
  /// The group, in the word of programs.
  public let by: String
  public let from: String?
  public let to: String?
  /// The day on which the question stands.
  public let asOf: String
  /// Whether notices count that came out after that day.
  public let asKnownNow: Bool
  public let rows: [Row]
  public let total: Row
  /// Publications that were late; they belong to no group.
  public let publications: Int

  public let group: AuditGroup
  let question: AuditQuestion
  /// Whether an article was breached, or a term missed, as `--strict` asks.
  public let isGrave: Bool

  private enum CodingKeys: CodingKey {
    case by, from, to, asOf, asKnownNow, rows, total, publications
  }

  /// The figures of one group.
  public struct Row: Encodable, Hashable, Sendable {
    public let name: String
    /// Cases that were in hand on any day of the range, or of which something was found.
    public let cases: Int
    /// Of these, cases with a finding.
    public let found: Int
    /// Of these, cases in which the office let a term pass.
    public let overdue: Int
    /// Findings at each level.
    public let breach, flaw, divergence: Int

    init(_ name: String, _ cases: [AuditedCase]) {
      self.name = name
      self.cases = cases.count
      found = cases.count { !$0.findings.isEmpty }
      overdue = cases.count(where: \.isOverdue)
      let levels = cases.flatMap(\.findings).map(\.code.level)
      breach = levels.count { $0 == .breach }
      flaw = levels.count { $0 == .flaw }
      divergence = levels.count { $0 == .divergence }
    }

    /// The figures in the order of the headings.
    public var figures: [Int] { [cases, found, overdue, breach, flaw, divergence] }
  }

  /// The headings of the columns after the first.
  public static let headings =
    ["案件", "有提示", "逾期"] + FindingLevel.allCases.map(\.title)
}
