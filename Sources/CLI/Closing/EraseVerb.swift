import ArgumentParser
import Casework
import Office

struct EraseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "清除一条记录的文字和附件，记录和日期仍在；--on 不写时为今天",
    discussion: """
      用于保存期限已满，或者误录了不该录入的内容。清除后无法恢复，校验仍然通过。
      ysq erase 2026-0001 --fact 2 --reason 误录了申请人病历
      ysq 清除 2026-0001 --fact 1 --reason 保存期限已满
      """)

  static let dayTitle = "清除的日期；不写时为今天"
  static let needs = ["--fact", "--reason"]

  @OptionGroup var matter: CaseArgument
  @Option("要清除内容的是第几条记录", noun: "序号") var fact: Int?
  @Option("清除的原因") var reason: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let fact = try console.required(fact, "--fact")
    let reason = try console.required(reason, "--reason")
    let isOpenRequest = try isOpenRequest(fact, console)
    if isOpenRequest, console.terminal.isConversation, !console.isJSON {
      console.prompt("\(Self.meaning(matter.number))\n")
      guard try console.agrees(to: "仍要清除吗") else { return console.remark("没有清除。") }
    }
    try write.enterToday(console) { office, entry in
      try office.erase(matter.number, fact, reason: reason, entry)
    }
    if isOpenRequest { console.remark(Self.meaning(matter.number)) }
  }

  /// Whether it is the application itself, of a case that still has to be answered.
  private func isOpenRequest(_ fact: Int, _ console: Console) throws -> Bool {
    let today = try console.clock.today
    let view = try write.office(console).show(
      matter.number, Standpoint(asOf: today, knownOn: today))
    return ![Phase.closed, .archived].map(\.rawValue).contains(view.phase)
      && view.facts.contains { $0.sequence == fact && $0.kind == FactKind.received.rawValue }
  }

  private static func meaning(_ number: String) -> String {
    """
    案件 \(number) 还没有办结：期限照常计算，申请内容、获取方式清除后不能恢复。
    要继续办理的，用 ysq note \(number) --text 补申请书 --attach 原件 补上申请书；申请人另提要求的，用 ysq change \(number)。
    """
  }
}
