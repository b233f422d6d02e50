import ArgumentParser
import Office
import WorkingDays

struct CalendarImport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入国务院办公厅的放假通知：读懂全文，列出放假、上班的日子和变动的期限，确认后存入",
    discussion: """
      文件是从网页上贴下来的通知文字，UTF-8 编码。开头可以加“# year: 2027”“# number: …”
      “# title: …”“# first published: 2026-11-04”几行，也可以用选项写明。
      每个日期都和星期、天数、法定节日核对，有一处不符就不导入，指出在第几行第几个字。
      没有案件台时只能用 --dry-run 试读。
      ysq calendar import 通知.txt
      ysq 日历 导入 通知.txt --number 国办发明电〔2025〕7号 --published 2025-11-04 --yes
      ysq calendar import 通知.txt --dry-run --json
      """)

  @Argument("存有通知文字的文件", noun: "文件") var file: String
  @Option("通知安排的年份", noun: "年份") var year: Int?
  @Option("通知的文号", noun: "文号") var number: String?
  @Option("通知公布的日期；不写时取文中的，再取今天") var published: Day?
  @OptionGroup var trial: TrialOptions
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try trial.requireDecision(console)
    let today = try console.clock.today
    let options = NoticeOptions(
      year: year, number: number, published: published, importedOn: today)
    if let office = try trial.dryRun ? desk.officeIfAny(console) : desk.freshOffice(console) {
      try run(office, try office.readNotice(file, options), console)
    } else {
      let view = try NoticeImportView.withoutDesk(file, options, today: today)
      try console.show(NoticePage(view: view, end: .tried))
    }
  }

  private func run(_ office: Office, _ notice: Notice, _ console: Console) throws {
    let preview = try office.preview(notice)
    if preview.known { return try console.show(NoticePage(view: preview, end: .known)) }
    if trial.dryRun { return try console.show(NoticePage(view: preview, end: .tried)) }
    let person = RecordOptions.person(by, console)
    if trial.yes {
      let view = try office.importNotice(notice, by: person)
      return try console.show(NoticePage(view: view, end: .imported))
    }
    try console.show(NoticePage(view: preview, end: .open))
    guard try console.agrees(to: "导入这份通知吗") else { return console.remark("没有导入。") }
    _ = try office.importNotice(notice, by: person)
    console.remark("已导入。")
  }
}
