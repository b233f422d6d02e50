import ArgumentParser
import Office

struct NoteVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "给案件写一句备注，或者附上文件；--on 不写时为今天",
    discussion: """
      ysq note 2026-0001 --text 申请人来电询问进度
      ysq 备注 2026-0001 --on 2026-04-28 --text 补充的授权委托书 --attach 委托书.pdf
      """)

  static let dayTitle = "备注的日期；不写时为今天"
  static let needs = ["--text"]

  @OptionGroup var matter: CaseArgument
  @Option("备注的内容") var text: String?
  @OptionGroup var write: WriteOptions

  /// A note is how a file comes in by itself.
  static func questions(_ answers: Answers, _ console: Console) -> [Question] {
    answers.usualQuestions(needs) + [.may("--attach", "附件")]
  }

  func run(_ console: Console) throws {
    let text = try console.required(text, "--text")
    try write.enterToday(console) { office, entry in
      try office.note(matter.number, text, entry)
    }
  }
}

struct StrikeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "strike",
    abstract: "作废一条记错的记录，原记录仍看得见；--on 不写时为今天",
    discussion: """
      记录的号见 ysq history；后面的记录以它为前提的，先作废后面的。
      ysq strike 2026-0006 --fact 2 --reason 误记：通话的是另一申请人
      ysq 作废 2026-0006 --fact 2 --reason 日期录错
      """)

  static let dayTitle = "作废的日期；不写时为今天"
  static let needs = ["--fact", "--reason"]

  @OptionGroup var matter: CaseArgument
  @Option("要作废的是第几条记录", noun: "序号") var fact: Int?
  @Option("作废的原因") var reason: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let fact = try console.required(fact, "--fact")
    let reason = try console.required(reason, "--reason")
    try write.enterToday(console) { office, entry in
      try office.strike(matter.number, fact, reason: reason, entry)
    }
  }
}
