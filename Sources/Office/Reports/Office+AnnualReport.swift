import CaseStore
import Casework
import Reports
import Statute
public import WorkingDays

extension Office {
  /// The annual report of a year, of one respondent or of all together.
  ///
  /// - Parameters:
  ///   - asOf: The last day that is looked at; nil: the end of the year, or today.
  ///   - filling: What the office typed for tables 二 and the texts.
  public func annualReport(
    _ year: Int, respondent: String?, asOf: Day?, filling: AnnualFilling = AnnualFilling()
  ) throws(OfficeError) -> AnnualReportView {
    let span = try span(ofYear: year, asOf: asOf)
    let body = try self.respondent(named: respondent)
    try refresh()
    return try reading { snapshot in
      let source = try source(through: span.last, snapshot)
      let figures = try AnnualFigures(source, span)
      let report = AnnualReport(figures.counts(of: body?.code))
      let view = AnnualReportView(
        year: year, respondent: body, name: body?.name ?? profile.name, report: report,
        filling: filling, span: span, parts: body == nil ? parts(figures) : [])
      return try view.withFilledTexts()
    }
  }

  /// The cases behind a cell of the annual report.
  public func annualReport(
    _ year: Int, respondent: String?, asOf: Day?, cell: ReportCell
  ) throws(OfficeError) -> ReportCellView {
    let span = try span(ofYear: year, asOf: asOf)
    let body = try self.respondent(named: respondent)
    try refresh()
    return try reading { snapshot in
      let source = try source(through: span.last, snapshot)
      let numbers = try source.numbers(cell, span, body?.code)
      return ReportCellView(
        year: year, respondent: body?.code, cell: cell.name, label: cell.label,
        count: numbers.count, numbers: numbers)
    }
  }

  /// The days of a year as far as they have come.
  func span(ofYear year: Int, asOf: Day?) throws(OfficeError) -> ReportSpan {
    let asked = min(asOf ?? today, today)
    guard 1900...2199 ~= year, let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else {
      throw OfficeError(
        .usage, code: "noSuchYear", message: "没有“\(year)”这一年", field: "YEAR",
        hint: "年份在 1900 至 2199 之间")
    }
    guard first <= asked else {
      throw OfficeError(
        .refused, code: "futureYear", message: "到 \(asked) 为止，\(year) 年还没有开始，没有可以报告的",
        field: "YEAR",
        hint: "可以报告 \(asked.year) 年及以前的年度")
    }
    return ReportSpan(first: first, last: min(asked, last))
  }

  /// The respondent of this code or name; nil for all of them.
  func respondent(named text: String?) throws(OfficeError) -> Respondent? {
    guard let text else { return nil }
    if let respondent = profile.respondent(text) { return respondent }
    let known = profile.respondents.map { "\($0.code) \($0.name)" }.joined(separator: "、")
    throw OfficeError(
      .refused, code: "unknownRespondent", message: "机关设置里没有答复主体“\(text)”", field: "--respondent",
      hint: "可写 \(known)")
  }

  /// The tables hold the end of each year and everything; any other day is folded.
  func source(through last: Day, _ snapshot: Snapshot) throws -> ReportSource {
    let isYearEnd = last.month == 12 && last.dayOfMonth == 31
    if try isYearEnd || snapshot.lastDay().map({ $0 <= last.description }) ?? true {
      return .tables(snapshot)
    }
    let calendar = try self.calendar(snapshot, knownOn: today)
    var cases: [ReportedCase] = []
    var remedies: [ReportedRemedy] = []
    try forEachCase(asOf: last, snapshot) { matter in
      if let counted = ReportedCase(matter, profile.policy, calendar, through: last) {
        cases.append(counted)
      }
      remedies += ReportedRemedy.all(of: matter, through: last)
      return true
    }
    return .folded(cases, remedies)
  }

  /// The reports of the single respondents, when there are several.
  private func parts(_ figures: AnnualFigures) -> [AnnualReportView.Part] {
    guard profile.respondents.count > 1 else { return [] }
    return profile.respondents.map {
      AnnualReportView.Part(respondent: $0, report: AnnualReport(figures.counts(of: $0.code)))
    }
  }
}

/// What the tables of a year are counted from, of all respondents: asked of the store once.
private struct AnnualFigures {
  let received, carried, concluded, open, remedies: [ReportFigure]

  init(_ source: ReportSource, _ span: ReportSpan) throws {
    received = try source.received(span)
    carried = try source.open(on: span.first - 1, first: span.first)
    concluded = try source.concluded(span)
    open = try source.open(on: span.last, first: span.first)
    remedies = try source.remedies(span)
  }

  /// The counts of one respondent; nil: of all together.
  func counts(of respondent: String?) -> AnnualReport.Counts {
    func mine(_ figures: [ReportFigure]) -> [ReportFigure] {
      figures.filter { respondent == nil || $0.respondent == respondent }
    }
    return AnnualReport.Counts(
      received: mine(received).compactMap(ReportCount.init),
      carried: mine(carried).compactMap(ReportCount.init),
      concluded: mine(concluded).compactMap(ReportCount.init),
      open: mine(open).compactMap(ReportCount.init),
      reviews: mine(remedies).compactMap(ReviewCount.init))
  }
}

extension ReportCount {
  fileprivate init?(_ figure: ReportFigure) {
    guard let kind = ApplicantKind(rawValue: figure.column) else { return nil }
    self.init(
      kind: kind, row: figure.row.isEmpty ? nil : figure.row, isCarried: figure.isCarried,
      count: figure.count)
  }
}

extension ReviewCount {
  fileprivate init?(_ figure: ReportFigure) {
    guard let kind = RemedyKind(rawValue: figure.column) else { return nil }
    self.init(kind: kind, outcome: RemedyOutcome(rawValue: figure.row), count: figure.count)
  }
}
