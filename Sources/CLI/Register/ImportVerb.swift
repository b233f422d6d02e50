import ArgumentParser
import Office

struct ImportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入旧台账：CSV（UTF-8、GB18030）、XLSX，或者本程序导出的 JSON Lines",
    discussion: """
      先试读全文：认出了哪些列，哪个单元格有错，案件里有哪些核查提示。没有错的才存入；
      有错的行不影响其他行的，加 --accept-good，退回的行另存为“原名.rejected.csv”，
      改好后再导入。同一份台账导入两次，不会重复；中途断了的，再导入一次就接着做完。
      列名和台账不同的，先用 --print-mapping 生成对照表，改好后用 --mapping 导入。
      ysq import 旧台账.csv --dry-run
      ysq 导入 旧台账.xlsx --sheet 2024年 --accept-good
      ysq import 旧台账.csv --print-mapping
      ysq import 旧台账.csv --mapping 对照表.yaml --yes --json
      """)

  @Argument("旧台账", noun: "文件") var file: String
  @Option("工作簿里的工作表；不写时为第一张", noun: "工作表") var sheet: String?
  @Option("列名对照表", noun: "文件") var mapping: String?
  @Flag(help: "只看会怎样，不存入") var dryRun = false
  @Flag(help: "有错的行退回，其余的存入") var acceptGood = false
  @Flag(help: "不再询问，没有错就存入") var yes = false
  @Flag(help: "只写出列名对照表") var printMapping = false
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let options = RegisterOptions(
      path: file, sheet: sheet,
      mapping: try mapping.map(RegisterMapping.init(contentsOf:)) ?? .init())
    if printMapping { return try console.write(Office.proposedMapping(options)) }
    let office = try desk.freshOffice(console)
    if dryRun || console.terminal.isConversation && !console.isJSON && !yes && !acceptGood {
      try check(office, options, console)
    } else {
      try store(office, options, console)
    }
  }

  private func check(_ office: Office, _ options: RegisterOptions, _ console: Console) throws {
    var bar = ProgressBar("试读", console: console)
    let view = try office.checkRegister(options) { bar.advance(to: $0, of: $1) }
    bar.finish()
    try console.show(ImportPage(view: view))
    if !view.rejected.isEmpty, !acceptGood { console.end(with: .refused) }
    guard !dryRun, view.rejected.isEmpty, view.imported > 0 else { return }
    guard
      try console.agrees(
        to: "导入这 \(view.imported) \(view.file.form == "jsonl" ? "条" : "行")吗")
    else {
      return console.remark("没有导入。")
    }
    try store(office, options, console)
  }

  private func store(_ office: Office, _ options: RegisterOptions, _ console: Console) throws {
    var bar = ProgressBar("导入", console: console)
    let view = try office.importRegister(
      options, acceptGood: acceptGood, by: RecordOptions.person(by, console)
    ) { bar.advance(to: $0, of: $1) }
    bar.finish()
    try console.show(ImportPage(view: view))
    if !view.rejected.isEmpty, !acceptGood { console.end(with: .refused) }
  }
}
