import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// A fact as the history of a case tells it.
  func factView(_ fact: RecordedFact, of matter: Case, _ texts: CaseTexts) throws -> FactView {
    FactView(
      sequence: fact.sequence, kind: fact.fact.kind.rawValue, title: fact.fact.kind.title,
      on: fact.on.description, recordedAt: fact.recordedAt, by: fact.by,
      asHappened: try fact.asHappened.map { try texts.text($0) ?? absent },
      struck: matter.struck.contains(fact.sequence),
      detail: [try party(fact.fact, of: matter, texts), try detail(fact.fact, texts)]
        .compactMap { $0 }.joined(separator: "，"))
  }

  /// Whose opinion a fact is about, as `第三方 海州规划设计所`.
  private func party(_ fact: Fact, of matter: Case, _ texts: CaseTexts) throws -> String? {
    let letter: DocumentID
    switch fact {
    case .consulted(let fact): letter = fact.document
    case .consultationAnswered(let fact): letter = fact.document
    case .consultationFailed(let fact): letter = fact.document
    default: return nil
    }
    guard let asked = matter.consultations.first(where: { $0.asked.document == letter })?.asked
    else { return nil }
    let name = try texts.snapshot.person(asked.party.value).map {
      sight.party($0.name, asked.kind)
    }
    return "\(asked.kind.title) \(name ?? absent)"
  }

  /// What stands in the place of a text or a name that is not there.
  var absent: String { CaseView.absent(locked: isLocked) }

  private func detail(_ fact: Fact, _ texts: CaseTexts) throws -> String {
    func text(_ reference: TextReference?) throws -> String? {
      try reference.map { try texts.text($0) ?? absent }
    }
    let parts: [String?] =
      switch fact {
      case .received(let fact): receiptParts(fact)
      case .confirmed(let fact): [fact.automatic ? "网站提示提交成功" : nil]
      case .contacted(let fact):
        [try text(fact.with).map(sight.unknown), try text(fact.gist), try text(fact.result)]
      case .identityVerified(let fact):
        [fact.proof?.sentence, fact.agentAuthorised == true ? "代理人出示了授权委托书" : nil]
      case .identityRejected(let fact): [fact.proof?.sentence, try text(fact.why)]
      case .correctionAsked(let fact):
        [fact.document.description, fact.period?.title] + (try fact.items.map(text))
      case .corrected(let fact): ["\(fact.postedOn) 寄出（递交）"]
      case .correctionLapsed(let fact): [fact.nothingInMail ? "已核实无在途邮件" : nil]
      case .assigned(let fact):
        [fact.unit, fact.handler, fact.returnBy.map { "\($0) 前办回" }]
      case .returned(let fact): [fact.unit]
      case .extended(let fact):
        [
          fact.document.description, "\(fact.days) 个工作日",
          fact.approvedBy.map { "\($0) \(fact.approvedOn?.description ?? "") 批准" },
          try text(fact.reason),
        ]
      case .consulted(let fact):
        [fact.document.description, fact.subject.title]
      case .consultationAnswered(let fact):
        [fact.document.description, fact.opinion.title, try text(fact.reason)]
      case .searched(let fact):
        [try text(fact.place), try text(fact.terms), try text(fact.result)]
      case .reviewed(let fact): [fact.kind.title, fact.opinion.title]
      case .decided(let fact): try decisionParts(fact, texts)
      case .amended(let fact): [fact.amends.description, try text(fact.text)]
      case .replyRevoked(let fact): [fact.document.description, try text(fact.reason)]
      case .requestChanged(let fact): [try text(fact.wants)]
      case .split(let fact):
        [
          "拆分为 \(fact.into.map(\.description).joined(separator: "、"))",
          try text(fact.wants).map { "本案：\($0)" },
        ]
      case .attached(let fact):
        [
          try text(fact.name), "\(fact.size) 字节",
          fact.enclosedWith.map { "随答复书 \($0) 提供给申请人" },
        ]
      case .noted(let fact): [try text(fact.text)]
      case .erased(let fact): ["第 \(fact.sequence) 条", try text(fact.reason)]
      case .struck(let fact): ["第 \(fact.sequence) 条", try text(fact.reason)]
      default: plainParts(fact)
      }
    return parts.compactMap { $0 }.joined(separator: "，")
  }

  /// Facts that hold no text of their own.
  private func plainParts(_ fact: Fact) -> [String?] {
    switch fact {
    case .consultationFailed(let fact): [fact.document.description]
    case .reasonsAsked(let fact): [fact.document.description]
    case .replyDeferred(let fact): [fact.document.description, "延至 \(fact.until)"]
    case .feeNotified(let fact):
      [
        fact.document.description, fact.tariff.title, "\(fact.count)\(fact.tariff.unit)",
        "\(fact.amount) 元",
      ]
    case .approved(let fact): [fact.document.description, fact.approvedBy]
    case .drafted(let fact): [fact.document.description]
    case .issued(let fact):
      [fact.document.description, fact.number?.text, "\(fact.approvedBy) 签发"]
    case .sent(let fact):
      [fact.document.description, fact.means.title, fact.mailNumber.map { "邮件号 \($0)" }]
    case .reached(let fact): [fact.document.description]
    case .sendingFailed(let fact): [fact.document.description, fact.fault.title]
    case .withdrawn(let fact):
      [fact.items.isEmpty ? nil : "第 \(fact.items.map(String.init).joined(separator: "、")) 项"]
    case .remedyOpened(let fact): [fact.kind.title, fact.ordinary ? "普通程序" : nil]
    case .remedyDecided(let fact): [fact.outcome.title]
    case .answerOrdered(let fact):
      [fact.effectiveOn.map { "\($0) 生效" }, fact.period?.title]
    case .archived(let fact): [fact.fileNumber]
    default: []
    }
  }

  private func receiptParts(_ fact: Received) -> [String?] {
    [
      fact.channel.title, "\(fact.submittedOn) 提交", fact.signedOn.map { "\($0) 签收" },
      fact.paper?.description, fact.mailNumber.map { "邮件号 \($0)" }, fact.proof?.sentence,
      fact.splitFrom.map { "拆分自 \($0)" },
    ]
  }

  private func decisionParts(_ fact: Decided, _ texts: CaseTexts) throws -> [String?] {
    [fact.document.description]
      + (try fact.items.map { item in
        let reason = try item.reason.map { try texts.text($0) ?? absent }
        let number = fact.items.count > 1 ? "第 \(item.item) 项" : ""
        return number + item.type.title + (reason.map { "（\($0)）" } ?? "")
      }) + [fact.provideBy.map { "\($0) 前提供" }]
  }
}

extension IdentityProof {
  /// `身份证明为原件`
  fileprivate var sentence: String {
    self == .absent ? "未提供身份证明" : "身份证明为\(title)"
  }
}

extension Period {
  /// The period as a letter states it.
  var title: String {
    switch self {
    case .workingDays(let count): "\(count) 个工作日"
    case .until(let day): "至 \(day)"
    }
  }
}
