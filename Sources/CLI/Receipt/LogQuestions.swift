import Office
import Statute
import WorkingDays

/// What is asked of an application, in the order of the form (《申请表》).
struct LogQuestions {
  private let answers: Answers
  private let today: Day?

  /// In whose name the office answers, the usual one first.
  private let respondents: [Respondent]

  /// The paper that the application came in, which knows its days and its mail number.
  private let paper: PaperView?

  init(_ answers: Answers, _ console: Console) {
    self.answers = answers
    today = try? console.clock.today
    let office = try? answers.desk.office(answers, console)
    respondents = office?.profile.respondents ?? []
    paper = answers["--paper"].flatMap { try? office?.openPaper($0) }
  }

  var all: [Question] { receipt + applicant + agent + request }

  /// The parts of the form that the office fills in; which days count depends on the channel.
  private var receipt: [Question] {
    let channel: Channel? = answers.value("--channel")
    let submitted: Question =
      switch channel {
      case .inPerson, .oral: .must("--on", "提交的日期", proposal: .today)
      case .registeredMail, .ordinaryMail: .must("--on", "申请人寄出的日期（看邮戳）")
      default: .must("--on", "申请人发送的日期")
      }
    let title = (paper?.channel).flatMap(Channel.init).map(\.title)
    return [.must("--channel", "申请渠道", proposal: title.map(Self.proposal)), submitted]
      + (channel.map(arrival) ?? []) + [.may("--paper")] + respondent
  }

  /// Of several bodies the clerk says which one is asked.
  private var respondent: [Question] {
    guard respondents.count > 1, let usual = respondents.first else { return [] }
    var question = Question.may(
      "--respondent", "答复主体", proposal: .init(title: usual.name, answer: usual.code))
    question.choices = respondents.map { .init(name: $0.code, title: $0.name) }
    return [question]
  }

  private func arrival(by channel: Channel) -> [Question] {
    switch channel.receipt {
    case .submission: [.may("--slip", "当场给了登记回执")]
    case .signature:
      [
        .must("--signed", "本机关签收的日期", proposal: (paper?.on).map(Self.proposal)),
        .may("--arrived", proposal: (paper?.handedOverOn).map(Self.proposal)),
        .may("--mail-number", proposal: (paper?.mailNumber).map(Self.proposal)),
      ]
    case .confirmationOnArrival, .mutualConfirmation:
      [
        .must("--arrived", "到达本机关的日期", proposal: (paper?.on).map(Self.proposal) ?? .today),
        .may("--confirmed", "与申请人确认的日期，还没有确认的回车"),
      ]
    }
  }

  /// What the paper says already.
  private static func proposal(_ text: String) -> Question.Proposal {
    Question.Proposal(title: text, answer: text)
  }

  private var applicant: [Question] {
    let isPerson = answers.value("--kind") == ApplicantKind.person
    let name = isPerson ? "申请人姓名" : "申请人名称"
    let number = isPerson ? "证件号码" : "统一社会信用代码"
    return [.must("--kind", "申请人类别"), .must("--applicant", name), .may("--id", number)]
      + (answers.isSettled("--as-happened") ? [.may("--as-happened", "情况说明")] : [])
      + (needsType ? [type] : [])
      + [
        .may("--proof"), .may("--phone"), .may("--email"), .may("--address"),
        .may("--co-applicant"),
      ]
  }

  /// A paper of another kind has no type; what it is was explained with its number.
  private var type: Question {
    guard answers.isSettled("--as-happened") else { return .must("--id-type") }
    var type = Question.may("--id-type")
    type.note = "都不是的直接回车"
    return type
  }

  /// Whether a number was given whose form does not tell its type.
  private var needsType: Bool {
    guard let number = answers["--id"], let today else { return false }
    let entered = try? EnteredNumber(number, asOf: today, asHappened: true)
    return entered?.type == nil || answers["--id-type"] != nil
  }

  private var agent: [Question] {
    [.may("--agent")] + (answers["--agent"] == nil ? [] : [.may("--authorised", "出示了授权委托书吗")])
  }

  private var request: [Question] {
    [
      .must("--wants"), .may("--item", "申请要几样东西的，逐项写"), .may("--document-number"),
      .may("--via"), .may("--form"), .may("--attach"),
    ]
  }
}
