import CaseStore
import Casework
import Letters
import Statute
import WorkingDays

extension LetterContext {
  /// What happened in the case that letters of later steps refer to.
  func stepFields() throws -> [LetterField: LetterValue] {
    let correction = matter.corrections.last
    let fee = matter.fees.last
    let review = matter.reviews.last { $0.reviewed.kind == .secrecy }
    return [
      .correctionAskedOn: .day(correction?.sentOn),
      .correctedOn: .day(correction?.corrected?.received),
      .correctionLapsed: .flag(matter.ending?.outcome == .correctionLapsed),
      .extendedOn: .day(matter.extensions.last?.on),
      .consultedOn: .day(consultedOn),
      .reasonsAskedOn: .day(matter.newest(.reasonsAsked)?.on),
      .month: .text(Self.words(CalendarMonth(of: matter.received.submittedOn))),
      .monthPieces: .number(monthPieces),
      .feeNotifiedOn: .day(fee?.sentOn), .paidOn: .day(fee?.paidOn),
      .feeLapsed: .flag(matter.ending?.outcome == .feeLapsed),
      .feeNumber: .words(fee.flatMap { matter.document($0.notified.document)?.number?.text }),
      .withdrawnOn: .day(matter.newest(.withdrawn)?.on), .withdrawnItems: .words(withdrawnItems),
      .secrecyReview: .words(review.map { "\($0.on.inWords)，\($0.reviewed.opinion.title)" }),
      .proposal: .words(try proposal()),
    ]
  }

  /// The day the party of the letter was asked, or else the first of them.
  private var consultedOn: Day? {
    let letters = matter.consultations.filter { $0.asked.subject == .opinion }
    let party = document?.party
    return (letters.first { party == $0.asked.party } ?? letters.first)?.sentOn
  }

  private static func words(_ month: CalendarMonth) -> String {
    let day = month.first.inWords
    return String(day.prefix { $0 != "月" }) + "月"
  }

  /// Nothing where the whole was withdrawn.
  private var withdrawnItems: String? {
    guard case .withdrawn(let withdrawn)? = matter.newest(.withdrawn)?.fact else { return nil }
    return withdrawn.items.map(String.init).joined(separator: "、")
  }

  /// The reply as it was entered, for those who sign it.
  private func proposal() throws -> String? {
    guard let decision = matter.decision else { return nil }
    let lines = try decision.decided.items.map { item in
      let article = item.type.article.map { "（\($0)）" } ?? ""
      let reason = try item.reason.flatMap(texts.text).map { "：\($0)" } ?? ""
      return "第\(item.item)项 \(item.type.title)\(article)\(reason)"
    }
    return lines.joined(separator: "\n")
  }

  /// What the document itself says.
  func documentFields() throws -> [LetterField: LetterValue] {
    if kind == .revocationNotice { return try revocationFields() }
    guard let document, let made = matter.making(document.id) else { return [:] }
    switch made.fact {
    case .correctionAsked(let fact): return try correctionFields(fact)
    case .extended(let fact):
      return [
        .extensionDays: .number(fact.days), .reason: .clause(try fact.reason.flatMap(texts.text)),
      ]
    case .consulted(let fact): return [.within: .number(fact.within ?? 15)]
    case .replyDeferred(let fact): return [.until: .day(fact.until)]
    case .feeNotified(let fact): return feeFields(fact)
    case .decided(let fact):
      return document.kind == .thirdPartyNotice
        ? try noticeFields(fact)
        : [
          .provideBy: .day(fact.provideBy), .enclosures: .list(try enclosures(of: document)),
        ]
    case .amended(let fact):
      let amended = matter.document(fact.amends)
      return [
        .text: .clause(try texts.text(fact.text)),
        .amendedOn: .day(amended?.issuedOn ?? amended?.madeOn),
        .amendedNumber: .words(amended?.number?.text),
      ]
    default: return [:]
    }
  }

  private func correctionFields(_ fact: CorrectionAsked) throws -> [LetterField: LetterValue] {
    let items = try fact.items.enumerated().map { index, item in
      LetterValue.row([
        "index": .number(index + 1), "text": .words(try texts.text(item)),
      ])
    }
    switch fact.period ?? .workingDays(profile.correctionDays) {
    case .workingDays(let count): return [.corrections: .list(items), .periodDays: .number(count)]
    case .until(let day): return [.corrections: .list(items), .periodEnd: .day(day)]
    }
  }

  /// Art 42 and the measures: basis, tariff, amount with its working, how to pay.
  private func feeFields(_ fact: FeeNotified) -> [LetterField: LetterValue] {
    let steps = fact.tariff.quote(fact.count).steps.map { step in
      LetterValue.row([
        "first": .number(step.first), "last": .number(step.last),
        "unit": .text(fact.tariff.unit), "unitPrice": .number(step.unitPrice),
        "count": .number(step.count), "stepAmount": .number(step.amount),
      ])
    }
    return [
      .tariff: .text(fact.tariff.title), .byPieces: .flag(fact.tariff == .pieces),
      .byPages: .flag(fact.tariff == .pages), .unit: .text(fact.tariff.unit),
      .count: .number(fact.count), .free: .number(fact.tariff.free),
      .amount: .number(fact.amount), .steps: .list(steps),
      .payDays: .number(Term.feePayment.workingDays),
    ]
  }

  /// Art 32: 将决定公开的政府信息内容和理由书面告知第三方.
  private func noticeFields(_ fact: Decided) throws -> [LetterField: LetterValue] {
    let disclosed = try fact.items.filter { $0.type.provides }.compactMap { item in
      try texts.text(matter.items[item.item - 1])
    }
    let reasons = try fact.items.filter { $0.type.provides }.compactMap {
      try $0.reason.flatMap(texts.text)
    }
    return [
      .disclosed: .clause(disclosed.joined(separator: "；")),
      .reason: .clause(reasons.joined(separator: "；")),
    ]
  }

  private func revocationFields() throws -> [LetterField: LetterValue] {
    guard case .replyRevoked(let fact)? = matter.newest(.replyRevoked)?.fact,
      let reply = matter.document(fact.document)
    else { return [:] }
    return [
      .revokedOn: .day(reply.revokedOn), .revokedReplyOn: .day(reply.issuedOn ?? reply.madeOn),
      .revokedNumber: .words(reply.number?.text), .reason: .clause(try texts.text(fact.reason)),
    ]
  }
}
