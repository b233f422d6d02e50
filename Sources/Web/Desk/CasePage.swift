import Casework
import Office
import Statute
import WorkingDays

/// The page of a case: what it is, what is due and why, what was done, what can be done.
struct CasePage: Sendable {
  let number: String
  let phase: String
  let flags: [String]
  let facts: [Line]
  let items: [String]
  let deadlines: [DeadlineStrip]
  let documents: [DocumentLine]
  let sheets: [SheetLine]
  let outcome: [Line]
  let findings: [FindingLine]
  let proposals: [String]
  let attachments: [FileLine]
  let history: [HistoryLine]
  let actions: [ActionLink]
  let canReveal: Bool
  /// The way of the reply through the house.
  var chain: [ChainStep] = []

  struct ChainStep: Sendable {
    let title: String
    let isPassed: Bool
    let isNext: Bool
  }

  struct Line: Sendable {
    let label: String
    let text: String
  }

  struct DocumentLine: Sendable {
    let id: String
    let title: String
    let number: String
    let madeOn: String
    let sentOn: String
    let service: String
    let mailNumber: String
    let state: String
    let path: String
    let approve: String?
    let enclose: String?
    let edit: String?
  }

  struct SheetLine: Sendable {
    let title: String
    let path: String
  }

  struct FindingLine: Sendable {
    let level: String
    let sentence: String
  }

  struct FileLine: Sendable {
    let name: String
    let size: String
    let path: String?
    /// The reply with which it goes to the applicant.
    let enclosedWith: String?
  }

  struct ActionLink: Sendable {
    let title: String
    let path: String
  }

  init(
    _ view: CaseView, _ explanation: ExplanationView, _ letters: [LetterRowView],
    _ forms: any EntryForms, _ call: Call, isOpen: Bool
  ) {
    let path = "/desk/cases/\(view.number)"
    number = view.number
    phase = view.phase.title(of: Phase.self)
    flags = view.flags.map { $0.title(of: Flag.self) }
    facts = view.heading.map { Line(label: $0, text: $1) }
    items =
      view.items.count > 1
      ? view.items.map { ($0.wants ?? view.absent) + ($0.withdrawn ? "（已撤回）" : "") } : []
    deadlines = explanation.clocks.filter { !$0.superseded }.map(DeadlineStrip.init)
    let mayApprove = call.may("letter approve")
    let issued = Set(letters.filter { $0.issuedOn != nil }.compactMap(\.document))
    documents = view.documents.map {
      DocumentLine($0, path, isIssued: issued.contains($0.id), mayApprove: mayApprove, call)
    }
    sheets =
      call.may("letter")
      ? letters.filter { $0.document == nil }.map {
        SheetLine(title: $0.title, path: "\(path)/letters/\($0.kind)")
      } : []
    outcome = view.outcome?.lines ?? []
    findings = view.findings.map { FindingLine(level: $0.level, sentence: $0.sentence) }
    proposals = view.correctionItems
    attachments = view.attachments.map { FileLine($0, path) }
    let strike =
      view.nextActions.contains("strike") && call.may("strike") ? "\(path)/do/strike" : nil
    history = view.facts.reversed().map { HistoryLine($0, strike: strike) }
    actions = view.nextActions.filter(call.may).map {
      ActionLink(
        title: forms.title(of: $0), path: "\(path)/do/\($0.replacing(" ", with: "."))")
    }
    canReveal = !isOpen && call.may("reveal")
  }
}

extension CaseView {
  /// Who asked whom for what, how and when.
  fileprivate var heading: [(String, String)] {
    let split = splitInto.isEmpty ? nil : splitInto.joined(separator: "、")
    let wish = [way, form].joined("，")
    let lines: [(String, String?)] = [
      ("申请人", applicant.sentence), ("电子邮箱", email), ("通信地址", address),
      ("共同申请", coApplicants.isEmpty ? nil : coApplicants.joined(separator: "、")),
      ("代理人", agent), ("身份证明", proof.map { $0.title(of: IdentityProof.self) }),
      (
        "提交",
        [
          channel.title(of: Channel.self), submittedOn.withWeekday, paper.map { "来件号 \($0)" },
        ].joined("，")
      ),
      (
        "收到之日",
        receivedOn.map { "\($0.withWeekday)，\(receiptRule)" } ?? "尚未确认，期限还没有开始；\(receiptRule)"
      ),
      ("原编号", officeNumber), ("拆分自", splitFrom), ("拆分为", split), ("答复主体", respondentName),
      ("承办", unit == nil ? nil : [unit, handler].joined(" ")),
      ("申请内容", wants ?? absent), ("原申请", originalWants), ("文号", informationNumber),
      ("形式要求", wish.isEmpty ? nil : wish),
    ]
    return lines.compactMap { line in line.1.map { (line.0, $0) } }
  }
}

extension OutcomeView {
  fileprivate var lines: [CasePage.Line] {
    let parts =
      items.count > 1
      ? items.map { CasePage.Line(label: "第\($0.item)项", text: $0.sentence) } : []
    return [CasePage.Line(label: "办理结果", text: title)] + parts
      + [CasePage.Line(label: "", text: record)]
  }
}

extension CasePage.DocumentLine {
  fileprivate init(
    _ document: DocumentView, _ path: String, isIssued: Bool, mayApprove: Bool, _ call: Call
  ) {
    let isOpenReply = document.kind == DocumentKind.reply.rawValue && document.sentOn == nil
    self.init(
      id: document.id, title: document.kind.title(of: DocumentKind.self),
      number: document.number ?? "", madeOn: document.madeOn,
      sentOn: document.sentOn.map { day in
        [day, document.means?.title(of: Means.self)].joined(" ")
      } ?? "未寄出",
      service: document.service, mailNumber: document.mailNumber ?? "",
      state: isIssued ? "已定稿" : document.sentOn == nil ? "草稿" : "已寄出，没有定稿",
      path: "\(path)/letters/\(document.id)",
      approve: mayApprove && !isIssued
        ? "\(path)/do/letter.approve?document=\(document.id)" : nil,
      enclose: isOpenReply && call.may("letter enclose")
        ? "\(path)/do/letter.enclose?document=\(document.id)" : nil,
      edit: (document.sentOn == nil || !isIssued && document.kind != DocumentKind.reply.rawValue)
        && call.may("letter edit")
        ? "\(path)/do/letter.edit?document=\(document.id)" : nil)
  }
}

extension CasePage.FileLine {
  fileprivate init(_ file: AttachmentView, _ path: String) {
    self.init(
      name: file.name ?? "（名称已清除）", size: "\((file.size + 1_023) / 1_024) KB",
      path: file.erased ? nil : "\(path)/files/\(file.digest)", enclosedWith: file.enclosedWith)
  }
}
