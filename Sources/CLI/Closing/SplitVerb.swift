import ArgumentParser
import Office

struct SplitVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "一份申请要几项信息的，拆成几件（一事一申请），期限相同",
    discussion: """
      第一项留在本案，其余各项各编一个案号，收件、确认、核验、补正和延期都带过去。
      拆分应当告知申请人，告知的经过用 ysq contact 登记。在终端里先显示申请内容再问一句；
      拆分过、只有一项的，不再拆分，确实还含几项的加 --yes。
      ysq split 2026-0005 --on 2026-04-20 --wants 施工图 --wants 竣工验收报告
      ysq 拆分 2026-0005 --on 2026-04-20 --wants 施工图 --wants 竣工验收报告
      """)

  static let dayTitle = "拆分的日期"
  static let needs = ["--on", "--wants"]

  @OptionGroup var matter: CaseArgument
  @Option("拆出的一项，照申请书的原文；每项写一个，第一个留在本案") var wants: [String]
  @Flag(help: "已经核对过申请内容，不再询问") var yes = false
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let wants = try console.required(wants, "--wants")
    _ = try write.entry(console)
    var confirmed = yes
    if !yes, wants.count > 1, console.terminal.isConversation, !console.isJSON {
      guard try agree(to: wants, console) else { return console.remark("没有拆分。") }
      confirmed = true
    }
    try write.enter(console) {
      try $0.split(matter.number, into: wants, confirmed: confirmed, $1)
    }
  }

  /// Shows what was asked for beside the pieces, and asks.
  private func agree(to pieces: [String], _ console: Console) throws -> Bool {
    let doubts = try write.office(console).splitDoubts(matter.number, into: pieces)
    var page = Page(paint: console.paint, columns: console.terminal.columns)
    page.field("申请内容", doubts.request)
    for (index, item) in doubts.items.enumerated() { page.part("\(index + 1). ", item) }
    for (index, piece) in pieces.enumerated() { page.field(index == 0 ? "拆成" : "", piece) }
    if doubts.isPieceOfOneThing {
      page.line("这件申请拆分过，现在只有一项，一般不再拆分。", .yellow)
    }
    for piece in doubts.strange { page.line("申请内容里看不出“\(piece)”，请核对申请书。", .yellow) }
    console.prompt(page.text)
    return try console.agrees(to: "拆成这 \(pieces.count) 件吗")
  }
}
