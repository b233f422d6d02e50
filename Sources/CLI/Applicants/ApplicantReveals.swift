import ArgumentParser
import Office

struct ApplicantReveals: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reveals",
    abstract: "谁在什么时候、为什么看过完整的姓名和号码",
    discussion: """
      ysq applicant reveals
      ysq 申请人 查阅记录 --json
      """)

  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    try console.show(RevealList(reveals: try desk.office(console).reveals()))
  }
}

/// Looks behind the masks, in their order.
struct RevealList: Shown {
  let reveals: [RevealView]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(reveals)
  }

  func draw(on page: inout Page) {
    if reveals.isEmpty { return page.line("没有人看过完整的姓名和号码。") }
    var table = Table(.text("时间"), .text("查看人"), .text("看了什么"), .text("理由"))
    for reveal in reveals {
      table.add(
        "\(reveal.recordedAt.inChina)", "\(reveal.by)", "\(reveal.of)",
        "\(reveal.reason ?? "（内容已清除）")")
    }
    page.table(table)
  }
}
