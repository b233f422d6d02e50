import ArgumentParser
import Office
import WorkingDays

struct CalendarCheck: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "判断某天是不是工作日，说明理由和依据的通知",
    discussion: "ysq calendar check 2026-02-14\nysq 日历 判断 2026-10-10 --json")

  @Argument(thisYear: "要判断的日期", noun: "哪天") var day: Day
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    try console.show(try read.calendar(console).check(day))
  }
}

extension DayCheck: Shown {
  func draw(on page: inout Page) {
    let ground = notice.map { "，依据\($0)" } ?? ""
    page.line("\(day.withWeekday)\(working ? "是" : "不是")工作日：\(why)\(ground)。", nil)
    if !isKnown { page.line(day.year.noticeMissing, .yellow) }
  }
}
