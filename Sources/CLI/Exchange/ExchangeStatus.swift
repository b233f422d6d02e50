import ArgumentParser
import Office

struct ExchangeStatus: Verb {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "查看：和哪一边配对，导出、导入到第几号，哪些还没有回执",
    discussion: """
      ysq exchange status
      ysq 交换 查看 --json
      """)

  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try console.show(ExchangeStatusPage(view: try desk.office(console).exchangeStatus()))
  }
}

/// How the exchange stands.
struct ExchangeStatusPage: Shown {
  let view: ExchangeStatusView

  /// How many cases are listed.
  private static let shown = 20

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.field("这一边", "\(view.pair.side.title)，指纹 \(view.pair.fingerprint.inFours)")
    if let name = view.pair.otherName, let fingerprint = view.pair.otherFingerprint {
      page.field("另一边", "\(name)，指纹 \(fingerprint.inFours)，\(view.pair.pairedOn ?? "") 配对")
    } else {
      page.line("还没有读进另一边的公钥：用 ysq exchange pair --with 文件。", .yellow)
    }
    page.field("导出", view.sent == 0 ? "还没有" : "到第 \(view.sent) 号")
    page.field("导入", view.taken == 0 ? "还没有" : "到第 \(view.taken) 号")
    let open = view.unacknowledged.map(String.init).joined(separator: "、")
    page.field("没有回执", open.isEmpty ? "无" : "第 \(open) 号")
    if view.pair.side == .outer { page.field("等待导出", "\(view.waiting) 项") }
    guard !view.cases.isEmpty else { return }
    page.field("外网转入", "共 \(view.cases.count) 件，最近的在下面")
    var table = Table(.text("外网案号"), .text("案号"), .text("收到之日"))
    for row in view.cases.suffix(Self.shown) {
      table.add("\(row.outerNumber)", "\(row.number)", "\(row.receivedOn ?? "等待确认")")
    }
    page.table(table)
  }
}
