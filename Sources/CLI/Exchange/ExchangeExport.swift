import ArgumentParser
import Office

struct ExchangeExport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出：把另一边还不知道的写成下一号交换文件",
    discussion: """
      外网导出申请、补正和领取文书的记录，内网导出办理情况和电子送达的文书。没有新内容的，照原样再写最近一号，
      直到对方导入它的回执带回来。丢失的一号用 --number 照原样再写一份，内容一个字节也不变。
      ysq exchange export /mnt/光盘/外网-0312.ysq
      ysq 交换 导出 /mnt/光盘/再送.ysq --number 3
      """)

  @Argument("写成哪个文件", noun: "文件") var file: String
  @Option("丢失的一号，照原样再写", noun: "编号") var number: Int?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let view = try desk.office(console).exportParcel(number, to: file)
    try console.show(ExchangeExportPage(view: view))
  }
}

/// What was written.
struct ExchangeExportPage: Shown {
  let view: ExchangeExportView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    guard let number = view.number, let file = view.file else {
      return page.line("没有新的内容，对方都已经导入，没有写文件。")
    }
    if view.again {
      page.line("第 \(number) 号照原样写进“\(file)”，没有新的编号。", .green)
    } else {
      page.line("第 \(number) 号交换文件写进“\(file)”：\(contents)。", .green)
    }
    if view.more { page.line("内容较多，没有全部写进；请接着再导出一次。", .yellow) }
    let open = view.unacknowledged.filter { $0 != number }.map(String.init)
    guard !open.isEmpty else { return }
    page.line("还没有收到回执的另有第 \(open.joined(separator: "、")) 号；丢失的用 --number 再写。", .yellow)
  }

  private var contents: String {
    let parts = [
      (view.applications, "件申请"), (view.corrections, "次补正"), (view.fetches, "次领取文书"),
      (view.standings, "件的办理情况"), (view.files, "个文件"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "只有回执" : parts.joined(separator: "、")
  }
}
