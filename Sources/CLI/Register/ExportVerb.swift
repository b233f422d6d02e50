import ArgumentParser
import Office

struct ExportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出全部案件：CSV 或者 XLSX 台账，或者什么都有的 JSON Lines",
    discussion: """
      姓名、证件号码、电话、邮箱、地址一律遮盖；写了 --reveal 和理由的照原样导出，
      谁在什么时候为什么看的，记在案件台里。只有这样导出的 JSON Lines 能导入另一个案件台。
      ysq export 台账.xlsx
      ysq 导出 台账.csv --reveal 年度归档
      ysq export 全部.jsonl --reveal 迁移到新的案件台
      ysq export --json
      """)

  @Argument("写成哪个文件，以 .csv、.xlsx、.jsonl 结尾；写 --json 的可以不写", noun: "文件")
  var file: String?
  @Option("要看原样的理由", noun: "理由") var reveal: String?
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try desk.freshOffice(console)
    let person = RecordOptions.person(by, console)
    guard let file else { return try stream(office, person, console) }
    var bar = ProgressBar("导出", console: console)
    let view = try office.export(to: file, reveal: reveal, by: person) {
      bar.advance(to: $0, of: $1)
    }
    bar.finish()
    try console.show(ExportPage(view: view))
  }

  /// Programs read the lines as they come.
  private func stream(_ office: Office, _ person: String, _ console: Console) throws {
    guard console.isJSON else {
      throw OfficeError(
        .usage, code: "missingOption", message: "没有写导出到哪个文件", field: "FILE",
        hint: "写一个以 .csv、.xlsx 或者 .jsonl 结尾的文件名，或者加 --json")
    }
    try office.exportLines(reveal: reveal, by: person) { try console.write($0 + "\n") }
  }
}

/// What was written.
struct ExportPage: Shown {
  let view: ExportView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    let rows =
      view.form == .jsonl
      ? "连同来件、主动公开的信息和放假通知共 \(view.rows) 条" : "\(view.rows) 行"
    page.line("已导出 \(view.cases) 件案件到“\(view.path)”，\(rows)。")
    if view.locked { return page.line("没有密钥：姓名、号码和各项文字没有写出，只有案号、日期和办理情况。", .yellow) }
    page.line(
      view.revealed ? "姓名、号码照原样写出，请妥善保管；这次查看已经记在案件台里。" : "姓名、证件号码、电话、邮箱、地址已遮盖。")
  }
}
