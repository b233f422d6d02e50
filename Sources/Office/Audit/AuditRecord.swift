/// One finding of an audit with its article and what proves it, for papers.
struct AuditRecord: Hashable, Sendable {
  /// The case or publication, where it lies, and how it came.
  let number, unit, handler, channel, phase: String
  /// `违反条文`; of a term that passed without more, `逾期` or `期限届满`.
  let level: String
  let article: String
  let day: String
  /// What is wrong.
  let detail: String
  /// The entries that prove it: `第3条 2026-03-10 告知补正（d1，15 个工作日）`.
  let facts: [String]
  /// The clock it rests on: day zero, length, what was left out, last day.
  let clock: [String]

  static let headings = [
    "案号", "承办单位", "经办人", "渠道", "状态", "程度", "条文", "日期", "情况", "事实", "期限",
  ]

  /// The widths of the columns in characters.
  static let widths: [Double] = [10, 10, 8, 8, 7, 9, 16, 10, 26, 38, 38]

  var cells: [String] {
    [
      number, unit, handler, channel, phase, level, article, day, detail,
      facts.joined(separator: "\n"), clock.joined(separator: "\n"),
    ]
  }
}

/// All that an audit found, with proofs.
public struct AuditReport {
  let question: AuditQuestion
  let records: [AuditRecord]
  /// The same as lists show it.
  public let views: [AuditView]
}
