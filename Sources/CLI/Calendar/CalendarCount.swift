import ArgumentParser
import Office
import WorkingDays

struct CalendarCount: Verb {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "数两天之间的工作日，起日不计，止日计入",
    discussion: "ysq calendar count 2026-02-13 2026-03-19\nysq 日历 计数 2026-01-01 2026-12-31 --json")

  @Argument(thisYear: "从这天起，这天不计", noun: "起日") var from: Day
  @Argument(thisYear: "到这天止，这天计入", noun: "止日") var to: Day
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    try console.show(try read.calendar(console).count(from: from, to: to))
  }
}

extension DayCount: Shown {
  func draw(on page: inout Page) {
    page.line("\(from)（不计）至 \(to)（计入）有 \(workingDays) 个工作日。")
    if let missingYear { page.line(missingYear.noticeMissing, .yellow) }
  }
}
