import Office
import WorkingDays

/// The days of a term in weeks from Monday, two lines a week: the dates, and what each day is.
struct WeekGrid {
  /// Day zero.
  let from: String
  let days: [DayView]

  private static let width = 14
  private static let indent = "  "

  /// The weeks under the names of the weekdays; nothing where no day is counted.
  func lines(paint: Paint) -> [String] {
    guard let first = Day(from), days.contains(where: \.counts) else { return [] }
    let blanks = Array(repeating: Cell.empty, count: first.weekday.rawValue - 1)
    let cells = blanks + [Cell(top: from, bottom: "起算日", ink: .bold)] + days.map(Cell.init)
    let head = Weekday.allCases.map { Cell.field($0.title, .faint, paint) }.joined()
    let weeks = stride(from: 0, to: cells.count, by: 7).flatMap { start in
      let week = cells[start..<min(start + 7, cells.count)]
      return [
        week.map { Cell.field($0.top, .faint, paint) }.joined(),
        week.map { Cell.field($0.bottom, $0.ink, paint) }.joined(),
      ]
    }
    return ([head] + weeks).map { Self.indent + $0.withoutTrailingBlanks }
  }

  /// A date, and below it the number of the day or why it has none.
  private struct Cell {
    let top: String
    let bottom: String
    let ink: Paint.Ink?

    static let empty = Cell(top: "", bottom: "", ink: nil)

    init(top: String, bottom: String, ink: Paint.Ink?) {
      self.top = top
      self.bottom = bottom
      self.ink = ink
    }

    init(_ day: DayView) {
      let isNewYear = day.day.hasSuffix("-01-01")
      let number = day.number.map { "第\($0)日" } ?? ""
      let mark = day.mark.map(Self.fitted) ?? ""
      let parts = [number, mark, day.isKnown || !day.counts ? "" : "暂"]
      top = isNewYear ? day.day : String(day.day.dropFirst(5))
      bottom = parts.filter { !$0.isEmpty }.joined(separator: " ")
      ink = day.counts ? (day.mark == nil ? nil : .yellow) : .red
    }

    /// `国庆节、中秋节` is too wide for a cell, `国庆、中秋` is not.
    private static func fitted(_ mark: String) -> String {
      let room = WeekGrid.width - 2
      if mark.columns <= room { return mark }
      let short = mark.replacing("节", with: "")
      return short.columns <= room ? short : "放假"
    }

    static func field(_ text: String, _ ink: Paint.Ink?, _ paint: Paint) -> String {
      let blanks = max(0, WeekGrid.width - text.columns)
      return paint(text, ink) + String(repeating: " ", count: blanks)
    }
  }
}
