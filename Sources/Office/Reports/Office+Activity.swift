import CaseStore
import Casework
import Reports
import Statute
public import WorkingDays

/// What the rows of a report on the work are.
public enum ActivityGroup: String, Sendable {
  case month, quarter, handlers, channels, durations

  var title: String {
    switch self {
    case .month: "各月收件和办结情况"
    case .quarter: "各季度收件和办结情况"
    case .handlers: "各经办人收件和办结情况"
    case .channels: "各渠道收件和办结情况"
    case .durations: "答复用时分布"
    }
  }

  var heading: String {
    switch self {
    case .month: "月份"
    case .quarter: "季度"
    case .handlers: "承办单位 经办人"
    case .channels: "渠道"
    case .durations: "用时"
    }
  }

  /// The group of a row; an empty text where it has none.
  func name(_ row: ActivityRow) -> String {
    switch self {
    case .month: row.month
    case .quarter: row.quarter
    case .handlers:
      row.unit.isEmpty && row.handler.isEmpty
        ? "未交办" : [row.unit, row.handler].filter { !$0.isEmpty }.joined(separator: " ")
    case .channels: Channel(rawValue: row.channel)?.title ?? row.channel
    case .durations: row.duration
    }
  }
}

extension ActivityRow {
  /// `2026年第1季度`
  fileprivate var quarter: String {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? "\(parts[0])年第\((parts[1] + 2) / 3)季度" : ""
  }

  /// The span of working days that the law's terms part: 20, and 20 on top of them.
  fileprivate var duration: String {
    switch workingDays {
    case .none: "未作答复（撤回、逾期）"
    case .some(0...5): "5个工作日以内"
    case .some(6...10): "6至10个工作日"
    case .some(11...15): "11至15个工作日"
    case .some(16...20): "16至20个工作日"
    case .some(21...40): "21至40个工作日"
    case .some: "40个工作日以上"
    }
  }

  fileprivate func counted(_ group: String) -> ActivityCount {
    ActivityCount(group: group, workingDays: workingDays, isInTime: isInTime, count: count)
  }
}

extension Office {
  /// How the work went from a day to a day; without them this year up to today.
  public func activity(
    by group: ActivityGroup, from: Day?, to: Day?, respondent: String?
  ) throws(OfficeError) -> ActivityView {
    let last = min(to ?? today, today)
    let first = from ?? Day(year: last.year, month: 1, day: 1) ?? last
    guard first <= last else {
      throw OfficeError(
        .refused, code: "backwards", message: "止日 \(last) 早于起日 \(first)", field: "--to",
        hint: "先写起日，再写止日；止日不晚于今天")
    }
    let body = try self.respondent(named: respondent)
    let span = ReportSpan(first: first, last: last)
    try refresh()
    return try reading { snapshot in
      let report = try self.report(group, span, body?.code, snapshot)
      return ActivityView(group, span, body, name: body?.name ?? profile.name, report)
    }
  }

  private func report(
    _ group: ActivityGroup, _ span: ReportSpan, _ body: String?, _ snapshot: Snapshot
  ) throws -> ActivityReport {
    let (first, last) = (span.firstText, span.lastText)
    let answers = try snapshot.answers(from: first, to: last, respondent: body)
    let arrivals = try snapshot.arrivals(from: first, to: last, respondent: body)
    let waiting = group.isOfTime ? [] : try snapshot.waiting(on: last, respondent: body)
    func activity(_ name: String?, open: Int?) -> Activity {
      let mine = { (row: ActivityRow) in name == nil || group.name(row) == name }
      // What has just come in, or waits, has no duration yet.
      let isUntimed = group == .durations && name != nil
      func count(_ rows: [ActivityRow]) -> Int {
        isUntimed ? 0 : rows.filter(mine).map(\.count).reduce(0, +)
      }
      return Activity(
        name: name ?? "合计", received: count(arrivals), open: open ?? count(waiting),
        answers: answers.filter(mine).map { $0.counted(name ?? "") })
    }
    let names =
      group.names(in: span) ?? Set((answers + arrivals + waiting).map(group.name)).sorted()
    // What waits at the end of a month is what waited before it, and what came in and was concluded.
    var open = try group.isOfTime ? waitingBefore(span, body, snapshot) : nil
    let rows = names.map { name in
      let counted = activity(name, open: nil)
      open = open.map { $0 + counted.received - counted.concluded }
      return activity(name, open: open)
    }
    return ActivityReport(
      title: group.title, heading: group.heading, rows: rows, total: activity(nil, open: open))
  }
}

extension Office {
  /// How many waited on the day before a span.
  private func waitingBefore(
    _ span: ReportSpan, _ body: String?, _ snapshot: Snapshot
  ) throws -> Int {
    let open = try ReportSource.tables(snapshot).open(on: span.first - 1, first: span.first)
    return open.filter { body == nil || $0.respondent == body }.map(\.count).reduce(0, +)
  }
}

extension ActivityGroup {
  /// Whether its groups follow each other in time.
  fileprivate var isOfTime: Bool { self == .month || self == .quarter }

  /// The groups that a report shows whether or not anything falls into them.
  fileprivate func names(in span: ReportSpan) -> [String]? {
    switch self {
    case .month, .quarter:
      span.months.map { name($0) }.reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      }
    case .channels: Channel.allCases.map(\.title)
    case .handlers: nil
    case .durations:
      [3, 8, 13, 18, 30, 50].map { duration(days: $0) } + [duration(days: nil)]
    }
  }

  private func name(_ month: Day) -> String {
    name(ActivityRow(month: String(month.description.prefix(7))))
  }

  private func duration(days: Int?) -> String { name(ActivityRow(workingDays: days)) }
}

extension ReportSpan {
  /// The first days of the months it touches.
  fileprivate var months: [Day] {
    var months = [first.firstOfMonth]
    while let month = months.last, (month + 31).firstOfMonth <= last {
      months.append((month + 31).firstOfMonth)
    }
    return months
  }
}

extension Day {
  fileprivate var firstOfMonth: Day { self - (dayOfMonth - 1) }
}
