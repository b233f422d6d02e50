import Office
import WorkingDays

/// Twelve months, three side by side, weeks from Monday, four columns a day.
struct YearGrid {
  let days: [DayCheck]

  func rows(paint: Paint) -> [String] {
    stride(from: 1, through: 10, by: 3).flatMap { first in
      let months = (first..<first + 3).map { month($0, paint) }
      let height = months.map(\.count).max() ?? 0
      return (0..<height).map { row in
        months.map { row < $0.count ? $0[row] : Self.emptyWeek }.joined(separator: "    ")
      }.map(\.withoutTrailingBlanks) + [""]
    }
  }

  private static let emptyWeek = String(repeating: " ", count: 28)

  private func month(_ number: Int, _ paint: Paint) -> [String] {
    let days = days.filter { $0.day.month == number }
    let blanks = Array(repeating: "    ", count: (days.first?.day.weekday.rawValue ?? 1) - 1)
    let cells = blanks + days.map { cell($0, paint) }
    let weeks = stride(from: 0, to: cells.count, by: 7).map { start in
      let week = cells[start..<min(start + 7, cells.count)]
      return week.joined() + String(repeating: "    ", count: 7 - week.count)
    }
    let title = paint("\(number)月".padded(to: 28), .bold)
    return [title, "一  二  三  四  五  六  日  "] + weeks
  }

  /// ` 1休`, `14班`, ` 5  `: always four columns.
  private func cell(_ day: DayCheck, _ paint: Paint) -> String {
    let mark = day.isOutOfTheOrdinary ? (day.working ? "班" : "休") : "  "
    let text = String(day.day.dayOfMonth).padded(to: 2, alignedRight: true) + mark
    let ink: Paint.Ink? = day.isOutOfTheOrdinary ? (day.working ? .yellow : .red) : nil
    return paint(text, ink ?? (day.working ? nil : .faint))
  }
}
