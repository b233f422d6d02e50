import ArgumentParser
import Office
import WorkingDays

struct CalendarAdd: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "从某天起推算若干个工作日后的日期，起算当天不计",
    discussion: """
      日期写成 - 时从标准输入读，一行一个；全部读完、都无误后才给出结果。
      ysq calendar add 2026-02-13 --days 20
      ysq 日历 推算 2026-02-13 2026-02-14 --days 7 --json
      ysq calendar add - --days 20 < 收到日期.txt
      """)

  static let needs = ["--days"]

  @Argument("起算的日期，- 表示从标准输入读") var day: [DaySource]
  @Option("工作日数", noun: "天数") var days: Int?
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let count = try console.required(days, "--days")
    let calendar = try read.calendar(console)
    for start in try day.flatMap({ try $0.days() }) {
      try console.show(try calendar.due(count, workingDaysAfter: start))
    }
  }
}

extension DueDay: Shown {
  func draw(on page: inout Page) {
    let doubt = missingYear.map { "，暂定：\($0.noticeMissing)" } ?? "。"
    page.line("\(from) 起第 \(days) 个工作日是 \(due.withWeekday)\(doubt)")
  }
}
