import ArgumentParser
import Office
import WorkingDays

struct CalendarShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "一年的年历，标出放假和调休上班的日子",
    discussion: "ysq calendar show 2026\nysq 日历 年历 2025 --as-of 2024-06-01")

  @Argument("年份，如 2026", noun: "年份") var year: Int
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    try console.show(try read.calendar(console).year(year))
  }
}

extension CalendarYear: Shown {
  func draw(on page: inout Page) {
    page.line("\(year)年", .bold)
    for months in YearGrid(days: days).rows(paint: page.paint) { page.line(months) }
    page.line("休 放假　班 调休上班　其余按星期")
    for holiday in days.holidayRuns { page.line(holiday) }
    for notice in notices { page.line("依据：\(notice.cited)") }
    if !known { page.line("\(year.noticeMissing)现只按周末和法定节日标出。", .yellow) }
  }
}

extension CalendarYear.Source {
  /// `国办发明电〔2025〕7号，2025-11-04 公布`
  fileprivate var cited: String { "\(number ?? title)，\(published) 公布" }
}
