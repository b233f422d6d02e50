public import Statute
public import WorkingDays

/// Why a command changes nothing, with the data a sentence needs. All wording sits in `Office`.
public enum Refusal: Error, Hashable, Sendable {
  // Impossible: refused however it is put.
  /// The day lies after today.
  case future(Day, today: Day)
  /// The day lies before the application reached the office.
  case beforeReceipt(Day, reached: Day)
  /// The phase, or the condition, knows no such step.
  case notNow(FactKind, Phase, needs: Condition)
  /// No document has this number, or its entry was struck.
  case noSuchDocument(DocumentID)
  /// The reply was taken back.
  case documentRevoked(DocumentID)
  /// The letter was set for good and has left the office.
  case documentIssued(DocumentID)
  /// A file left the office with this reply: it was handed out, whatever is said of it now.
  case enclosureSent(DocumentID)
  /// The reply has left the office: neither its wording nor its enclosures change any more.
  case documentSent(DocumentID)
  /// Only replies are amended, revoked, or have enclosures.
  case notAReply(DocumentID)
  /// The request has no such item, or it was withdrawn.
  case noSuchItem(Int)
  /// A reply answers every open item.
  case itemsOpen([Int])
  /// A reply answers an item once, and no withdrawn one.
  case itemTwice(Int)
  /// There is no such entry, or it is itself a strike.
  case noSuchFact(Int)
  /// The entry was annulled before.
  case alreadyStruck(Int)
  /// A later entry could not stand without it.
  case neededBy(sequence: Int, later: Int)
  /// No open letter to this party.
  case unknownParty
  /// A number of days, pieces or pages from 1 on is wanted.
  case notPositive(Int)
  /// A day does not come after the one it has to follow.
  case periodOver(Day, from: Day)
  /// Signed for before it was posted.
  case signedBeforeSubmission(Day, submitted: Day)
  /// Handed over to the work body before it reached the office.
  case arrivedBeforeSignature(Day, signed: Day)
  /// Confirmed before it arrived.
  case confirmedBeforeArrival(Day, arrived: Day)
  /// A correction was posted after it came.
  case postedAfterReceipt(Day, received: Day)
  /// Mixed items share no row: the office chooses one, with a reason.
  case reportRowNeeded
  /// The law knows the row, so nobody chooses.
  case reportRowNotMixed
  /// No row of table 三 that counts outcomes.
  case notALeafRow(String)
  /// Only one thing is named.
  case nothingToSplit
  /// The cases that a split made have numbers, which are never taken back.
  case splitStands([CaseNumber])

  // Forbidden by law: recorded all the same when it really happened.
  /// A step is dated before the one that led to the present phase.
  case outOfOrder(Day, last: Day)
  /// The guide does not open this channel (国办公开办函〔2017〕19号).
  case channelUnpublished(Channel)
  /// Art 30: 自收到申请之日起7个工作日内.
  case correctionNoticeLate(due: Day)
  /// Art 30: 一次性告知.
  case correctionSecond(Day)
  /// Since 2019 nobody has to say what for (art 27).
  case purposeDemanded
  /// The period and the mail allowance have not passed.
  case correctionLapsedEarly(first: Day)
  /// Art 33 para 2: 最长不得超过20个工作日; an order allows none.
  case extensionTooLong(days: Int, left: Int, limit: Int)
  /// Told after the last day in force.
  case extensionToldLate(due: Day)
  /// Art 33 para 2: 经政府信息公开工作机构负责人同意.
  case extensionUnapproved(String, Day)
  /// Approved after it was told.
  case extensionApprovedLate(approved: Day, told: Day)
  /// After the last day a letter stops nothing.
  case consultationAfterDue(Day)
  /// A second letter to a party stops nothing.
  case consultationRepeated
  /// Art 32: 书面征求.
  case consultationNotWritten
  /// Art 35: told after the last day in force.
  case deferralToldLate(due: Day)
  /// A fee is told inside the term.
  case feeNoticeLate(due: Day)
  /// Art 42: 不收取费用, but for an excess.
  case feeWithoutExcess(FeeTariff, count: Int)
  /// The 20 working days to pay have not passed.
  case feeLapsedEarly(first: Day)
  /// What the answer needs is neither in it nor on file.
  case requirementMissing(ReplyType, Requirement)
  /// Art 32: silence decides nothing; art 34: a co-maker's is consent.
  case silenceTaken(SilenceReading)
  /// 行政复议法 art 64: 不得以同一的事实和理由.
  case sameReasonAfterOrder
  /// 邮政法 art 55: 不得寄递国家机关公文.
  case privateCourier
  /// The applicant did not choose electronic delivery.
  case electronicWithoutChoice
  /// The reply has not been served.
  case archivedUnserved
  /// Art 45: the letter was changed after it was issued, and not issued anew.
  case changedSinceIssue(DocumentID)
  /// Art 45: a reply is signed before it leaves.
  case issuedAfterSending(Day, sent: Day)
  /// Art 45: the reply has not passed a step that the office settled.
  case stepOpen(ApprovalStep)

  /// Whether no explanation makes it possible.
  public var isFinal: Bool {
    switch self {
    case .future, .beforeReceipt, .notNow, .noSuchDocument, .documentRevoked, .documentIssued,
      .documentSent, .enclosureSent, .arrivedBeforeSignature, .notAReply, .noSuchItem, .itemsOpen,
      .itemTwice, .noSuchFact, .alreadyStruck,
      .neededBy, .unknownParty,
      .notPositive, .periodOver, .signedBeforeSubmission, .confirmedBeforeArrival,
      .postedAfterReceipt, .reportRowNeeded, .reportRowNotMixed, .notALeafRow,
      .nothingToSplit, .splitStands:
      true
    default: false
    }
  }

  /// The article that refuses.
  public var article: Article? {
    switch self {
    case .channelUnpublished: Article(.letter19)
    case .correctionNoticeLate, .correctionSecond, .correctionLapsedEarly:
      Article(.regulation, 30)
    case .purposeDemanded: Article(.regulation, 27)
    case .extensionTooLong, .extensionToldLate, .extensionUnapproved, .extensionApprovedLate:
      Article(.regulation, 33, paragraph: 2)
    case .consultationAfterDue, .consultationRepeated: Article(.regulation, 33, paragraph: 3)
    case .consultationNotWritten, .silenceTaken: Article(.regulation, 32)
    case .deferralToldLate: Article(.regulation, 35)
    case .feeNoticeLate, .feeWithoutExcess: Article(.regulation, 42)
    case .feeLapsedEarly: Article(.feeMeasures)
    case .requirementMissing(let type, let requirement):
      requirement == .secrecyReview ? Article(.regulation, 17) : type.article
    case .sameReasonAfterOrder: Article(.reconsideration, 64)
    case .privateCourier: Article(.postal, 55)
    case .electronicWithoutChoice: Article(.letter235)
    case .archivedUnserved, .stepOpen, .changedSinceIssue, .issuedAfterSending:
      Article(.regulation, 45)
    case .beforeReceipt, .confirmedBeforeArrival, .signedBeforeSubmission,
      .arrivedBeforeSignature:
      Article(.regulation, 31)
    default: nil
    }
  }
}
