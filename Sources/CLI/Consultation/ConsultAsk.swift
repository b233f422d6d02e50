import ArgumentParser
import Office
import Statute
import WorkingDays

struct ConsultAsk: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "寄出征求意见书；征求意见的时间不计入答复期限",
    discussion: """
      协助查找、协助审查的函不扣除期限。
      ysq consult ask 2026-0001 --party 某设计所 --kind thirdParty --on 2026-03-27 --reached 2026-03-30
      ysq 征求 发函 2026-0001 --party 市财政局 --kind 其他机关 --on 2026-03-27 --within 10
      """)

  static let dayTitle = "寄出征求意见书的日期"
  static let needs = ["--on", "--party", "--kind"]

  @OptionGroup var matter: CaseArgument
  @Option("征求谁的意见", noun: "名称") var party: String?
  @Option("对方是谁") var kind: PartyKind?
  @Option("为了什么；不写时为征求意见") var about: ConsultationSubject?
  @Option("征求意见书送达的日期，知道时写") var reached: Day?
  @Option("要求多少个工作日内答复；不写时为15", noun: "天数") var within: Int?
  @Flag(help: "只是口头征求，没有发函") var orally = false
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    var draft = ConsultationDraft(
      party: try console.required(party, "--party"), kind: try console.required(kind, "--kind"))
    draft.subject = about ?? .opinion
    draft.within = within
    draft.reachedOn = reached
    draft.inWriting = !orally
    try write.enter(console) { [draft] in try $0.consult(matter.number, draft, $1) }
  }
}
