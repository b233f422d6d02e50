import Office
import WorkingDays

/// The days of a term in weeks from Monday, two lines a week: the dates, and what each day is.
struct WeekGrid {
  /// Day zero.
  let from: String
  let days: [DayView]
  /// The columns of a day; a narrow terminal has eleven.
  private let width: Int

  private static let indent = "  "

  init(from: String, days: [DayView], columns: Int) {
    self.from = from
    self.days = days
    width = max(11, (columns - Self.indent.columns) / 7)
  }

  /// The weeks under the names of the weekdays; nothing where no day is counted.
  func lines(paint: Paint) -> [String] {
    guard let first = Day(from), days.contains(where: \.counts) else { return [] }
    let blanks = Array(
      repeating: Cell(top: "", bottom: "", ink: nil), count: first.weekday.rawValue - 1)
    let zero = Cell(top: from, bottom: "起算日", ink: .bold)
    let cells = blanks + [zero] + days.map { Cell($0, width: width) }
    let head = Weekday.allCases.map { field($0.title, .faint, paint) }.joined()
    let weeks = stride(from: 0, to: cells.count, by: 7).flatMap { start in
      let week = cells[start..<min(start + 7, cells.count)]
      return [
        week.map { field($0.top, .faint, paint) }.joined(),
        week.map { field($0.bottom, $0.ink, paint) }.joined(),
      ]
    }
    return ([head] + weeks).map { Self.indent + $0.withoutTrailingBlanks }
  }

  private func field(_ text: String, _ ink: Paint.Ink?, _ paint: Paint) -> String {
    paint(text, ink) + String(repeating: " ", count: max(0, width - text.columns))
  }

  /// A date, and below it the number of the day or why it has none.
  private struct Cell {
    let top: String
    let bottom: String
    let ink: Paint.Ink?

    init(top: String, bottom: String, ink: Paint.Ink?) {
      self.top = top
      self.bottom = bottom
      self.ink = ink
    }

    init(_ day: DayView, width: Int) {
      let isNewYear = day.day.hasSuffix("-01-01")
      let number = day.number.map { "第\($0)日" } ?? ""
      let mark = day.mark.map { Self.fitted($0, width - 2) } ?? ""
      let parts = [number, mark, day.isKnown || !day.counts ? "" : "暂"].filter { !$0.isEmpty }
      let text = parts.joined(separator: " ")
      top = isNewYear ? day.day : String(day.day.dropFirst(5))
      bottom = text.columns < width ? text : parts.joined()
      ink = day.counts ? (day.mark == nil ? nil : .yellow) : .red
    }

    /// `国庆节、中秋节` is too wide for a cell, `国庆、中秋` is not.
    private static func fitted(_ mark: String, _ room: Int) -> String {
      if mark.columns <= room { return mark }
      let short = mark.replacing("节", with: "")
      return short.columns <= room ? short : "放假"
    }
  }
}
