import Casework
import Office
import Statute
import WorkingDays

/// What is due, seen on a day.
struct DueList: Shown {
  let part: Part<DueView>
  let day: Day

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(part.rows)
  }

  func draw(on page: inout Page) {
    if part.rows.isEmpty { return page.line("\(day.withWeekday)没有要办的期限。", .green) }
    page.line("\(day.withWeekday)：\(summary)", .bold)
    page.table(table)
    for note in notes { page.line(note) }
    if let last = part.rows.last, !part.isLast { page.more(after: "\(last.number)/\(last.term)") }
  }

  /// `待确认 2 项，逾期 3 项，今天到期 1 项`
  private var summary: String {
    Urgency.allCases.compactMap { urgency in
      let count = part.rows.count { Urgency($0, on: day) == urgency }
      return count > 0 ? "\(urgency.title) \(count) 项" : nil
    }
    .joined(separator: "，")
  }

  private var table: Table {
    var table = Table(
      .text("案号"), .text("状态"), .text("期限"), .text("最后一天"), .text("情况"), .text("从严"),
      .text("承办"))
    for row in part.rows {
      let urgency = Urgency(row, on: day)
      table.add(
        "\(row.number)", "\(row.phase.title(Phase.self))", "\(row.term.title(Term.self))",
        "\(row.lastDay)", Table.Cell(row.standing(on: day), urgency.ink),
        Table.Cell(row.carefulDay ?? "", row.carefulInk(on: day)),
        "\([row.unit, row.handler].compactMap(\.self).joined(separator: " "))")
    }
    return table
  }

  private var notes: [String] {
    let provisional = part.rows.contains { $0.certainty == "provisional" }
    let open = part.rows.filter { $0.earliestDue != $0.due }.compactMap { row in
      row.earliestDue.map {
        "\(row.number) 正在征求意见，今天收到意见的，\(row.term.title(Term.self))的最后一天为 \($0)。"
      }
    }
    return (provisional ? ["“暂”：要等那一年的放假通知公布后才能确定。"] : []) + open
  }
}

/// How pressing a row is.
enum Urgency: CaseIterable {
  case unconfirmed, late, today, soon, later

  /// Working days within which a term counts as close.
  private static let near = 5

  init(_ row: DueView, on day: Day) {
    let due = row.due.flatMap { Day($0) }
    if row.term == Term.confirmation.rawValue {
      self = .unconfirmed
    } else if let due, due < day {
      self = .late
    } else if due == day {
      self = .today
    } else {
      self = row.daysLeft.map { $0 <= Self.near } ?? false ? .soon : .later
    }
  }

  var title: String {
    switch self {
    case .unconfirmed: "待确认"
    case .late: "逾期"
    case .today: "今天到期"
    case .soon: "\(Self.near) 个工作日内"
    case .later: "以后"
    }
  }

  var ink: Paint.Ink? {
    switch self {
    case .unconfirmed, .late: .red
    case .today, .soon: .yellow
    case .later: nil
    }
  }
}

extension DueView {
  /// `2026-11-02 星期一`, with a mark while a notice is missing.
  fileprivate var lastDay: String {
    guard let day = due.flatMap({ Day($0) }) else { return "未定" }
    return "\(day) \(day.weekday.title)\(certainty == "provisional" ? " 暂" : "")"
  }

  /// `逾期 3 个工作日`, `今天到期`, `还有 5 个工作日`
  fileprivate func standing(on day: Day) -> String {
    let waits = term == Term.confirmation.rawValue ? "待确认，" : ""
    guard let due = due.flatMap({ Day($0) }), let daysLeft else { return "\(waits)征求意见中" }
    if due == day { return "\(waits)今天到期" }
    if due > day { return "\(waits)还有 \(daysLeft) 个工作日" }
    return daysLeft == 0 ? "\(waits)已过期" : "\(waits)逾期 \(-daysLeft) 个工作日"
  }

  /// The conservative day, where it comes before the last day.
  fileprivate var carefulDay: String? {
    guard let careful = conservativeDue, due.map({ careful < $0 }) ?? true else { return nil }
    return careful
  }

  fileprivate func carefulInk(on day: Day) -> Paint.Ink? {
    carefulDay.map { $0 < day.description ? .red : .yellow }
  }
}
