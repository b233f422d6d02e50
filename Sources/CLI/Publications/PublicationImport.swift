import ArgumentParser
import Casework
import Office
import WorkingDays

struct PublicationImport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入网页上的主动公开信息：从存下的文字里找出各项，写明在第几行，确认后登记",
    discussion: """
      文件是从网站上全选、复制下来的文字，存成文本文件（UTF-8、GB18030）。页首有“索引号”“成文日期”
      等栏目的，或者标题下有“时间”“来源”一行、文末有署名和日期的，都能读。没有找到的不猜，用选项写明；
      写了选项的，以选项为准。文号、网址或者索引号相同的，不重复登记。
      没有案件台时只能用 --dry-run 试读。
      ysq publication import 规划.txt --dry-run
      ysq 主动公开 导入 规划.txt --address https://www.example.gov.cn/1 --yes
      ysq publication import 规划.txt --formed 2017-04 --yes --json
      """)

  @Argument("存有网页文字的文件", noun: "文件") var file: String
  @OptionGroup var fields: PublicationFields
  @OptionGroup var trial: TrialOptions
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try trial.requireDecision(console)
    let page = PageReading(
      PublishedPage(try PageFile.text(file)), given: try fields.given,
      otherTerm: try fields.otherTerm)
    guard let office = try trial.dryRun ? desk.officeIfAny(console) : desk.office(console) else {
      let view = try PageImportView.withoutDesk(page, today: console.clock.today)
      return try console.show(PageImportPage(view: view, end: .tried))
    }
    let person = RecordOptions.person(by, console)
    if trial.yes {
      let view = try office.importPage(page, by: person)
      return try console.show(PageImportPage(view: view, end: .imported))
    }
    let view = try office.preview(page)
    try console.show(PageImportPage(view: view, end: trial.dryRun ? .tried : .open))
    if !trial.dryRun { try ask(office, page, by: person, console) }
  }

  private func ask(
    _ office: Office, _ page: PageReading, by person: String, _ console: Console
  ) throws {
    try page.requireComplete()
    guard try console.agrees(to: "登记这条信息吗") else { return console.remark("没有登记。") }
    let view = try office.importPage(page, by: person)
    console.remark("已登记为 \(view.number ?? "")。")
  }
}
