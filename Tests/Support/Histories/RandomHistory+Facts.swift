import Casework
import Statute
import WorkingDays

extension RandomHistory {
  /// A fact that no command looked at, as an old register may hold it.
  mutating func fact() -> Fact {
    let next = matter.nextDocument
    let some = DocumentID(ordinal: 1 + random.below(max(1, matter.documents.count)))
    switch random.below(16) {
    case 0: return .confirmed(Confirmed())
    case 1: return .correctionAsked(CorrectionAsked(document: next, items: [Sample.text]))
    case 2: return .corrected(Corrected(postedOn: day))
    case 3: return .correctionLapsed(CorrectionLapsed(document: next))
    case 4: return .extended(Extended(document: next, days: 1 + random.below(30), byHead: true))
    case 5:
      return .consulted(
        Consulted(
          document: next, party: PersonID("A"), kind: .thirdParty, subject: .opinion,
          inWriting: true))
    case 6: return .consultationAnswered(ConsultationAnswered(document: some, opinion: .object))
    case 7: return .feePaid
    case 8:
      return .feeNotified(FeeNotified(document: next, tariff: .pieces, count: 12, amount: 200))
    case 9: return .decided(Decided(document: next, items: [Sample.decision(.disclosed)]))
    case 10: return .sent(Sent(document: some, means: .chinaPost))
    case 11: return .reached(Reached(document: some))
    case 12: return .sendingFailed(SendingFailed(document: some, fault: .office))
    case 13: return .replyRevoked(ReplyRevoked(document: some, reason: Sample.text))
    case 14: return .answerOrdered(AnswerOrdered())
    default: return .reopened
    }
  }
}
