import CaseStore
import Casework
import Statute
import WorkingDays

/// A case in the plain words that its applicant is shown.
struct QueryWords {
  let matter: Case
  let view: CaseView
  let profile: Profile
  let texts: CaseTexts

  func view(_ explanation: ExplanationView) throws -> QueryView {
    let clock = explanation.clocks.last {
      !$0.superseded && Self.replies.contains($0.deadline.term)
    }
    return QueryView(
      number: view.number, standing: standing, lines: lines(clock),
      counting: (clock.map { $0.before + $0.after } ?? [])
        .filter { !Self.inner.contains($0.label) },
      request: try request, letters: try letters())
  }

  private static let replies = Set(
    [Term.reply, .deferredReply, .orderedReply].map(\.rawValue))
  /// What the explanation says to the office alone: other readings, and its own doubts.
  private static let inner: Set<String> = ["不同理解", "稳妥日", "稳妥送达", "不扣除", "办理情况"]

  private var standing: String {
    switch matter.phase {
    case .awaitingConfirmation: "已经提交，等待本机关与您确认"
    case .handling: "本机关正在办理" + handling
    case .awaitingCorrection: "等待您补正申请"
    case .awaitingReasons: "等待您说明理由"
    case .awaitingPayment: "等待您缴纳信息处理费"
    case .decided: "答复已经作出，即将送达"
    case .closed, .archived: closed
    }
  }

  private var handling: String {
    let consulting = view.flags.contains(Flag.consulting.rawValue) ? "，正在依法征求意见" : ""
    let extended = view.flags.contains(Flag.extended.rawValue) ? "，已经告知延长答复期限" : ""
    return extended + consulting
  }

  private var closed: String {
    if let ending = matter.ending { return "已经办结：\(ending.outcome.title)" }
    return "已经答复" + (view.outcome.map { "：\($0.title)" } ?? "")
  }

  private func lines(_ clock: ExplainedDeadline?) -> [SentenceView] {
    let channel = view.channel.title(of: Channel.self)
    let isConfirmed = matter.phase != .awaitingConfirmation
    var lines = [
      SentenceView("申请内容", view.wants ?? view.absent),
      SentenceView("答复主体", view.respondentName),
      SentenceView("提交", "\(view.submittedOn.withWeekday)，\(channel)"),
      SentenceView("收到之日", isConfirmed ? view.receiptSentence(profile) : "尚未确认。"),
    ]
    if let clock, let end = clock.after.first(where: { $0.label == "最后一天" })?.text {
      let year = clock.deadline.missingYear.map { "（暂定，\($0) 年的放假通知公布后可能变动）" } ?? ""
      lines.append(
        SentenceView(
          "答复期限", (clock.deadline.due == nil ? "" : "最后一天为 ") + end + year + "。"))
    }
    return lines
  }

  private var request: OfficeRequest? {
    get throws {
      switch matter.phase {
      case .awaitingConfirmation:
        return OfficeRequest(
          title: "请保持联系方式畅通", sentences: [view.receiptSentence(profile)], items: [],
          lastDay: nil, isCorrection: false)
      case .awaitingCorrection: return try correction
      case .awaitingPayment: return fee
      case .awaitingReasons:
        return OfficeRequest(
          title: "请您说明理由",
          sentences: ["您申请的数量、频次明显超过合理范围，请按说明理由告知书的要求说明理由（\(Article(.regulation, 35))）。"],
          items: [], lastDay: nil, isCorrection: false)
      default: return nil
      }
    }
  }

  private var correction: OfficeRequest? {
    get throws {
      guard let round = matter.corrections.last else { return nil }
      return OfficeRequest(
        title: "请您补正申请",
        sentences: [
          "补正只需针对下列事项，不需要说明申请的用途。收到补正后，答复期限重新计算；无正当理由逾期不补正的，视为放弃申请（\(Article(.regulation, 30))）。"
        ],
        items: try round.asked.items.map { try texts.text($0) ?? view.absent },
        lastDay: lastDay(.correction), isCorrection: profile.isPublished(.online))
    }
  }

  private var fee: OfficeRequest? {
    guard let notified = matter.fees.last?.notified else { return nil }
    let payment = profile.payment.map { "缴纳方式：\($0)。" }
    return OfficeRequest(
      title: "请您缴纳信息处理费",
      sentences: [
        "应缴 \(notified.amount) 元（\(notified.tariff.title)，\(notified.count) \(notified.tariff.unit)）。缴清之日起答复期限重新计算；逾期未缴纳的，视为放弃申请（\(Article(.feeMeasures))）。"
      ] + [payment].compactMap { $0 },
      items: [], lastDay: lastDay(.feePayment), isCorrection: false)
  }

  private func lastDay(_ term: Term) -> String? {
    view.deadlines.last { $0.term == term.rawValue && $0.due != nil }?.lastDay
  }

  private func letters() throws -> [SentLetter] {
    try matter.documents.filter(\.isForApplicant).map { document in
      let sending = document.countedSending
      let means = sending?.means.map { "，\($0.title)送达" } ?? ""
      let reached = document.reachedOn.map { "，\($0) 送到" } ?? ""
      return SentLetter(
        document: document.id.description, title: LetterKind(document, in: matter).title,
        number: document.number?.text,
        sent: "\(document.sentOn?.description ?? "") 发出\(means)\(reached)",
        formats: document.fetchedFormats, enclosures: try enclosures(of: document))
    }
  }

  private func enclosures(of document: Document) throws -> [SentFile] {
    try matter.fetchedEnclosures(of: document).compactMap { entry in
      guard try texts.snapshot.attachment(entry.file.digest)?.isErased == false else { return nil }
      return SentFile(
        sequence: entry.sequence, name: try texts.text(entry.file.name) ?? "附件",
        size: entry.file.size)
    }
  }
}
