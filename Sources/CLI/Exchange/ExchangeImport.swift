import ArgumentParser
import Office

struct ExchangeImport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入：读进另一边导出的下一号交换文件，全部登记或者什么也不登记",
    discussion: """
      先核对签名和编号：不是配对的另一边发来的、缺了前面一号的、改动过的都拒绝；已经导入过的不再登记。
      申请按外网提交的日期登记，外网案号记作原编号；登记中断的，再导入一次就是，不会重复。
      ysq exchange import /mnt/光盘/外网-0312.ysq
      ysq 交换 导入 /mnt/光盘/内网-0313.ysq
      """)

  @Argument("交换文件", noun: "文件") var file: String
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let view = try desk.office(console).importParcel(file)
    try console.show(ExchangeImportPage(view: view))
  }
}

/// What was taken in.
struct ExchangeImportPage: Shown {
  let view: ExchangeImportView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    if view.already { return page.line("第 \(view.number) 号已经导入过，没有改动。", .yellow) }
    page.line("第 \(view.number) 号交换文件已经导入。", .green)
    for application in view.applications {
      let receipt = application.receivedOn.map { "收到之日 \($0)" } ?? "等待确认"
      page.line("申请 \(application.number)（外网 \(application.outerNumber)），\(receipt)")
    }
    draw("收到补正", view.corrections, on: &page)
    draw("文书送到", view.fetches, on: &page)
    draw("办理情况", view.standings, on: &page)
    if view.files > 0 { page.field("文件", "\(view.files) 个") }
    for remark in view.remarks { page.line("\(remark)，请人工处理。", .yellow) }
    if view.acknowledged > 0 { page.line("对方已经导入到第 \(view.acknowledged) 号。") }
  }

  private func draw(_ label: String, _ numbers: [String], on page: inout Page) {
    if !numbers.isEmpty { page.field(label, numbers.joined(separator: "、")) }
  }
}
