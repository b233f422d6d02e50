import Office
import WorkingDays

/// A year with what is off and worked, and how many terms end on each day.
struct CalendarPage: Sendable {
  let year: Int
  let before: Int
  let after: Int
  let isKnown: Bool
  let notices: [String]
  let months: [Month]
  let weekdays: [String]
  let canImport: Bool

  struct Month: Sendable {
    let title: String
    let weeks: [Week]
  }

  struct Week: Sendable {
    let days: [Cell]
  }

  struct Cell: Sendable {
    let day: Int?
    let mark: String
    let why: String
    /// Whose term ends on the day.
    let due: [CasePage.ActionLink]
    let hasDue: Bool
  }

  init(_ year: Int, _ call: Call, _ office: Office) throws {
    let calendar = try office.calendar(knownOn: office.today).year(year)
    self.year = year
    (before, after) = (year - 1, year + 1)
    isKnown = calendar.known
    canImport = call.may("calendar import")
    notices = calendar.notices.map {
      [$0.title, $0.number, "\($0.published) 公布"].compactMap { $0 }.joined(separator: "，")
    }
    weekdays = Weekday.allCases.map { String($0.title.suffix(1)) }
    let rows = call.may("board") ? try office.due(within: nil, Slice(), office.standpoint) : []
    let due = Dictionary(
      grouping: rows.filter { $0.concerns(call) }, by: { $0.due ?? "" })
    let today = office.today
    months = (1...12).map { month in
      Month(
        "\(month)月", calendar.days.filter { $0.day.month == month }.map { Cell($0, due, today) },
        startsOn: calendar.days.first { $0.day.month == month }?.day.weekday.rawValue ?? 1)
    }
  }
}

extension CalendarPage.Month {
  fileprivate init(_ title: String, _ days: [CalendarPage.Cell], startsOn weekday: Int) {
    let empty = CalendarPage.Cell(day: nil, mark: "empty", why: "", due: [], hasDue: false)
    let cells = Array(repeating: empty, count: weekday - 1) + days
    let weeks = stride(from: 0, to: cells.count, by: 7).map {
      let week = Array(cells[$0..<min($0 + 7, cells.count)])
      return CalendarPage.Week(days: week + Array(repeating: empty, count: 7 - week.count))
    }
    self.init(title: title, weeks: weeks)
  }
}

extension CalendarPage.Cell {
  fileprivate init(_ check: DayCheck, _ due: [String: [DueView]], _ today: Day) {
    let rows = due[check.day.description] ?? []
    let links = Dictionary(rows.map { ($0.number, $0.path) }, uniquingKeysWith: { $1 })
      .sorted { $0.key < $1.key }.map { CasePage.ActionLink(title: $0.key, path: $0.value) }
    let isWeekend = check.day.weekday.rawValue > 5
    let kind = check.working ? (isWeekend ? "makeup" : "work") : (isWeekend ? "weekend" : "rest")
    let isOrdinary = check.working == !isWeekend
    self.init(
      day: check.day.dayOfMonth, mark: kind + (check.day == today ? " today" : ""),
      why: isOrdinary ? "" : check.why, due: links, hasDue: !links.isEmpty)
  }
}

/// The import of a notice: its text, and what it does.
struct NoticePage: Sendable {
  var text = ""
  var year = ""
  var number = ""
  var published = ""
  var problem: String?
  var reading: Reading?

  struct Reading: Sendable {
    let title: String
    let isKnown: Bool
    let isDone: Bool
    let days: [CasePage.Line]
    let moves: [Move]
    let hasMoves: Bool
  }

  struct Move: Sendable {
    let number: String
    let term: String
    let old: String
    let new: String
  }

  init() {}

  init(_ call: Call, _ view: NoticeImportView?) {
    text = call.given("text") ?? ""
    year = call.given("year") ?? ""
    number = call.given("number") ?? ""
    published = call.given("published") ?? ""
    reading = view.map(Reading.init)
  }
}

extension NoticePage.Reading {
  fileprivate init(_ view: NoticeImportView) {
    let moves = view.moves.map {
      NoticePage.Move(
        number: $0.number, term: $0.termTitle, old: $0.old.withWeekday, new: $0.new.withWeekday)
    }
    self.init(
      title: [view.title, view.number].joined("，"), isKnown: view.known, isDone: view.imported,
      days: view.days.map {
        CasePage.Line(
          label: $0.day.withWeekday, text: ($0.working ? "上班" : "放假") + "，" + $0.why)
      }, moves: moves, hasMoves: !moves.isEmpty)
  }
}
