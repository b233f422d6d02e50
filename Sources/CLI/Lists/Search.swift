import ArgumentParser
import Casework
import Office
import Statute

struct Search: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "按案号、来件号、申请人、申请内容、文号查找，两个字起；最相近的列在前面",
    discussion: """
      几个词用空格隔开，要求都出现。申请人写完整的姓名，或者完整的证件号码、电话。
      ysq search 拆迁补偿
      ysq 查找 土地 规划 --phase 办理中 --limit 10
      ysq search 沈知远 --year 2026
      ysq search 预算 --json
      """)

  @Argument("要找的文字；几个词都要出现") var text: [String]
  @Option("只找这种状态的") var phase: Phase?
  @Option("只找从这种渠道来的") var channel: Channel?
  @Option("只找这一年到达的", noun: "年份") var year: Int?
  @Option("只找这样办理的") var outcome: ReplyType?
  @Option("只找这个单位承办的", noun: "单位") var unit: String?
  @OptionGroup var part: PartOptions
  @OptionGroup var look: RevealOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let text = text.joined(separator: " ")
    let office = try look.look(
      read.desk.freshOffice(console), at: "search \(text)", console)
    let point = try read.standpoint(console)
    let filter = SearchChoice(
      phase: phase, year: year, channel: channel, outcome: outcome, unit: unit)
    try console.show(HitList(part: part.part { try office.search(text, filter, $0, point) }))
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
      let phase = row.phase.title(of: Phase.self).padded(to: 10)
      let text = (row.before + page.paint(row.hit.onOneLine, .bold) + row.after)
      page.line("\(name)  \(phase)  \(text)")
    }
    if let last = part.rows.last, !part.isLast { page.more(after: last.number) }
  }
}
