public import Statute
public import WorkingDays

/// Why a command changes nothing, with the data a sentence needs. All wording sits in `Office`.
public enum Refusal: Error, Hashable, Sendable {
  // Impossible: refused however it is put.
  case future(Day, today: Day)
  case beforeReceipt(Day, reached: Day)
  case notNow(FactKind, Phase, needs: Condition)
  case noSuchDocument(DocumentID)
  case documentRevoked(DocumentID)
  case notAReply(DocumentID)
  case noSuchItem(Int)
  case itemsOpen([Int])
  case itemTwice(Int)
  case noSuchFact(Int)
  case alreadyStruck(Int)
  case neededBy(sequence: Int, later: Int)
  case unknownParty
  case notPositive(Int)
  case periodOver(Day, from: Day)
  case signedBeforeSubmission(Day, submitted: Day)
  case confirmedBeforeArrival(Day, arrived: Day)
  case postedAfterReceipt(Day, received: Day)
  case reportRowNeeded
  case reportRowNotMixed
  case notALeafRow(String)

  // Forbidden by law: recorded all the same when it really happened.
  case outOfOrder(Day, last: Day)
  case channelUnpublished(Channel)
  case correctionNoticeLate(due: Day)
  case correctionSecond(Day)
  case purposeDemanded
  case correctionLapsedEarly(first: Day)
  case extensionTooLong(days: Int, left: Int, limit: Int)
  case extensionToldLate(due: Day)
  case extensionUnapproved(String, Day)
  case extensionApprovedLate(approved: Day, told: Day)
  case consultationAfterDue(Day)
  case consultationRepeated
  case consultationNotWritten
  case deferralToldLate(due: Day)
  case feeNoticeLate(due: Day)
  case feeWithoutExcess(FeeTariff, count: Int)
  case feeLapsedEarly(first: Day)
  case requirementMissing(ReplyType, Requirement)
  case silenceTaken(SilenceReading)
  case sameReasonAfterOrder
  case privateCourier
  case electronicWithoutChoice
  case archivedUnserved

  /// Whether no explanation makes it possible.
  public var isFinal: Bool {
    switch self {
    case .future, .beforeReceipt, .notNow, .noSuchDocument, .documentRevoked, .notAReply,
      .noSuchItem, .itemsOpen, .itemTwice, .noSuchFact, .alreadyStruck, .neededBy, .unknownParty,
      .notPositive, .periodOver, .signedBeforeSubmission, .confirmedBeforeArrival,
      .postedAfterReceipt, .reportRowNeeded, .reportRowNotMixed, .notALeafRow:
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
    case .archivedUnserved: Article(.regulation, 45)
    case .beforeReceipt, .confirmedBeforeArrival, .signedBeforeSubmission: Article(.regulation, 31)
    default: nil
    }
  }
}
