import ArgumentParser
import Office
import Statute
import WorkingDays

struct DecideVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "作出答复：各项结果相同的写 --as，不同的用 --items 给出文件",
    discussion: """
      文件为 YAML，每项写 item、as，以及需要的 reason、law、access、other-agency、other-contact、earlier，\
      如 - {item: 2, as: deliberative, reason: 讨论记录}。
      作出之后用 ysq sent 登记送出，期限到送达才算完成。
      ysq decide 2026-0003 --on 2026-04-17 --as nonexistent --reason 经检索没有制作或者获取
      ysq 答复 2026-0002 --on 2026-04-20 --as 已主动公开 --access 门户网站“重大项目”栏目
      ysq decide 2026-0001 --on 2026-04-17 --items 分项.yaml --approved-by 李维民
      """)

  static let dayTitle = "作出答复的日期"

  @OptionGroup var matter: CaseArgument
  @OptionGroup var answer: AnswerOptions
  @Option("逐项写明决定的 YAML 文件", noun: "文件") var items: String?
  @Option("各项结果不同又不是部分公开的，计入年度报告的哪一行，如 r3.4.1", noun: "行") var reportRow: String?
  @Option(ahead: "约定提供信息的日期") var provideBy: Day?
  @Option("随答复书提供给申请人的文件", noun: "文件") var enclose: [String]
  @Option("签发人", noun: "姓名") var approvedBy: String?
  @Option("签发的日期；不写时同 --on") var approvedOn: Day?
  @OptionGroup var write: WriteOptions

  func validate() throws {
    if items != nil { try answer.refuseBesideFile(reasonIsForRow: reportRow != nil) }
    if approvedOn != nil, approvedBy == nil {
      throw OfficeError(
        .usage, code: "missingOption", message: "写了 --approved-on，没有写签发人",
        field: "--approved-by", hint: "请用 --approved-by 写明签发人")
    }
  }

  /// After the type come the things that this type needs, then who approved.
  static func questions(_ answers: Answers, _ console: Console) -> [Question] {
    let number = answers["<案号>"]
    let items = number.flatMap { try? answers.desk.view(of: $0, answers, console).items.count } ?? 1
    let file = items > 1 ? [Question.may("--items", "各项结果不同的，写逐项决定的文件名；相同的回车")] : []
    let hasFile = answers["--items"] != nil
    return [.must("<案号>"), .must("--on", proposal: .today)] + file
      + (hasFile ? [] : answer(answers.value("--as")))
      + [.may("--approved-by")] + (answers["--approved-by"] == nil ? [] : [.may("--approved-on")])
  }

  private static func answer(_ type: ReplyType?) -> [Question] {
    let needed = type?.requirements.compactMap(\.option) ?? []
    let reason = needed.contains("--reason") ? [] : [Question.may("--reason")]
    let publication: [Question] = type == .alreadyPublic ? [.may("--publication")] : []
    let later: [Question] =
      type?.provides == true ? [.may("--provide-by", "约定提供信息的日期，随答复书提供的回车")] : []
    return [Question.must("--as")] + publication + needed.map { Question.must($0) } + reason + later
  }

  func run(_ console: Console) throws {
    var draft = try draft(console)
    draft.reportRow = reportRow
    draft.reason = answer.reason
    draft.provideBy = provideBy
    draft.approvedBy = approvedBy
    draft.approvedOn = approvedOn
    try write.enter(console) { [draft] in
      try $0.decide(matter.number, draft, $1.enclosing(enclose))
    }
  }

  private func draft(_ console: Console) throws -> DecisionDraft {
    if let items { return DecisionDraft(items: try DecisionFile.read(items)) }
    var draft = DecisionDraft(items: [try answer.item(console)])
    draft.forAllItems = true
    return draft
  }
}
