import Mustache
import Office
import WorkingDays

/// A clock with the strip of its days: counted, rest, make-up, stopped.
struct DeadlineStrip: Sendable {
  let title: String
  let article: String
  let lastDay: String
  let standing: String
  let careful: String?
  let mark: String
  let notes: [String]
  let before: [CasePage.Line]
  let after: [CasePage.Line]
  let weekdays: [String]
  let weeks: [Week]

  struct Week: Sendable {
    let days: [Cell]
  }

  /// One calendar day.
  struct Cell: Sendable {
    let date: String
    let text: String
    let why: String
    let mark: String
  }

  init(_ clock: ExplainedDeadline) {
    let deadline = clock.deadline
    title = clock.title
    article = deadline.article ?? ""
    lastDay = deadline.lastDay
    standing = deadline.standing
    careful = deadline.carefulDay
    let isClose = deadline.state == "running" && (deadline.daysLeft ?? 99) <= 5
    mark = isClose ? "soon" : deadline.state
    notes = deadline.notes
    before = clock.before.map { CasePage.Line(label: $0.label, text: $0.text) }
    after = clock.after.map { CasePage.Line(label: $0.label, text: $0.text) }
    let cells = Self.cells(clock)
    weekdays = cells.isEmpty ? [] : Weekday.allCases.map(\.title)
    weeks = stride(from: 0, to: cells.count, by: 7).map {
      let week = Array(cells[$0..<min($0 + 7, cells.count)])
      let rest = Array(repeating: Cell.empty, count: 7 - week.count)
      return Week(days: week + rest)
    }
  }

  private static func cells(_ clock: ExplainedDeadline) -> [Cell] {
    guard let first = Day(clock.deadline.from), clock.days.contains(where: \.counts)
    else { return [] }
    let blanks = Array(repeating: Cell.empty, count: first.weekday.rawValue - 1)
    let zero = Cell(date: short(clock.deadline.from), text: "起算", why: clock.start, mark: "zero")
    return blanks + [zero]
      + clock.days.map { Cell($0, isLast: $0.day == clock.deadline.due) }
  }

  fileprivate static func short(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? "\(parts[1])月\(parts[2])日" : day
  }
}

/// There are hundreds of them on a page.
extension DeadlineStrip.Cell: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "date": date
    case "text": text
    case "why": why
    case "mark": mark
    default: nil
    }
  }
}

extension DeadlineStrip.Cell {
  static let empty = DeadlineStrip.Cell(date: "", text: "", why: "", mark: "empty")

  fileprivate init(_ day: DayView, isLast: Bool) {
    let number = day.number.map { "第\($0)日" }
    let kind =
      day.counts
      ? (day.mark == nil ? "counted" : "makeup") : day.why.contains("征求") ? "stopped" : "rest"
    self.init(
      date: DeadlineStrip.short(day.day),
      text: [number, day.mark, day.isKnown || !day.counts ? nil : "暂"].joined(" "),
      why: day.why, mark: isLast ? kind + " last" : kind)
  }
}
