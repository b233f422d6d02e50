import ArgumentParser
import Office
import Statute

struct FeeQuoteVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "quote",
    abstract: "测算信息处理费：按件、按量各是多少，只能取其一",
    discussion: """
      写了案号的，件数从案件台里数。
      ysq fee quote 2026-0001 --pages 180
      ysq 收费 测算 --pieces 35 --json
      """)

  @Argument("案件编号", noun: "案号") var `case`: String?
  @Option("同一申请人本月累计的件数，本件在内", noun: "件数") var pieces: Int?
  @Option("本件的页数", noun: "页数") var pages: Int?
  @OptionGroup var read: ReadOptions

  /// Either of the two numbers does; a case knows its pieces.
  static func questions(_ answers: Answers, _ console: Console) -> [Question] {
    let isKnown = answers["<案号>"] != nil || answers["--pages"] != nil
    return isKnown ? [] : [.must("--pieces")]
  }

  func run(_ console: Console) throws {
    let counted = try `case`.map { try read.office(console).piecesOfMonth($0) }
    let pieces = pieces ?? counted
    let known = pages == nil ? try console.required(pieces, "--pieces") : pieces
    let day = try read.day(console)
    try console.show(FeeEstimate(pieces: known, pages: pages, on: day))
  }
}

extension FeeEstimate: Shown {
  func draw(on page: inout Page) {
    if let pieces { Self.draw(pieces, by: .pieces, on: &page) }
    if let pages { Self.draw(pages, by: .pages, on: &page) }
  }

  private static func draw(_ amount: Amount, by tariff: FeeTariff, on page: inout Page) {
    let unit = tariff.unit
    page.line("\(tariff.title)：\(amount.count) \(unit)，共 \(amount.total) 元")
    if amount.steps.isEmpty { return }
    var table = Table(
      .text("档次"), .number("\(unit)数"), .number("元/\(unit)"), .number("金额（元）"))
    for step in amount.steps {
      table.add(
        "第 \(step.first) 至 \(step.last) \(unit)", "\(step.count)", "\(step.unitPrice)",
        "\(step.amount)")
    }
    page.table(table)
  }
}
