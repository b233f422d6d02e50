import ArgumentParser
import Casework
import Office

struct Search: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "在案号、申请人、申请内容里查找，一个字也可以；最相近的列在前面",
    discussion: """
      几个词用空格隔开，要求都出现。
      ysq search 拆迁补偿
      ysq 查找 "王 规划" --limit 10
      ysq search 预算 --json
      """)

  @Argument("要找的文字") var text: String
  @OptionGroup var part: PartOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let office = try read.desk.freshOffice(console)
    let point = try read.standpoint(console)
    try console.show(HitList(part: part.part { try office.search(text, $0, point) }))
  }
}

/// Cases that were found, with the words around the hit.
struct HitList: Shown {
  let part: Part<HitView>

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(part.rows)
  }

  func draw(on page: inout Page) {
    if part.rows.isEmpty { return page.line("没有找到。") }
    let width = part.rows.map { $0.number.columns + $0.applicant.columns }.max() ?? 0
    for row in part.rows {
      let name = "\(row.number)  \(row.applicant)".padded(to: width + 2)
      let phase = row.phase.title(Phase.self).padded(to: 10)
      let text = (row.before + page.paint(row.hit.onOneLine, .bold) + row.after)
      page.line("\(name)  \(phase)  \(text)")
    }
    if let last = part.rows.last, !part.isLast { page.more(after: last.number) }
  }
}
