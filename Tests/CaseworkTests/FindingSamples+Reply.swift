import Casework
import Statute
import Support
import WorkingDays

extension FindingSample {
  static func service(_ code: FindingCode) throws -> FindingSample {
    let decided = try handedIn().after(.review(), on: "2026-05-07")
      .after(.decide(.disclosed, provideBy: "2026-06-10"), on: "2026-06-01")
    let sent = try decided.after(.send(), on: "2026-06-02").after(.provide, on: "2026-06-03")
    switch code {
    case .replyOverdue:
      return FindingSample(try handedIn(), sent, on: "2026-06-03")
    case .servedLate:
      return FindingSample(try decided.after(.send(), on: "2026-06-03"), sent, on: "2026-06-03")
    case .provisionOverdue:
      let unprovided = try decided.after(.send(), on: "2026-06-02")
      return FindingSample(unprovided, sent, on: "2026-06-11")
    case .privateCourier:
      return FindingSample(
        try decided.happened(.send(by: .otherCourier), on: "2026-06-01"), sent, on: "2026-06-03")
    case .electronicWithoutChoice:
      var chosen = Sample.received(.inPerson, on: "2026-05-06", electronic: true)
      chosen.way = Sample.text
      let regular = try Given(chosen).after(.verify, on: "2026-05-06")
        .after(.decide(.petition), on: "2026-06-01").after(.send(by: .electronic), on: "2026-06-01")
      return FindingSample(
        try decided.happened(.send(by: .electronic), on: "2026-06-01"), regular, on: "2026-06-01")
    default:
      return FindingSample(
        try decided.after(.send(mailNumber: nil), on: "2026-06-02"), sent, on: "2026-06-02")
    }
  }

  static func decision(_ code: FindingCode) throws -> FindingSample {
    let given = try handedIn(items: code == .reportRowChosen ? 2 : 1)
    let day: Day = "2026-05-20"
    if let type = lacking[code] {
      let ready = try given.after(.review(), on: "2026-05-07").after(.search, on: "2026-05-07")
      return FindingSample(
        try given.happened(.decide([ItemDecision(item: 1, type: type)]), on: day),
        try ready.after(.decide(type), on: day), on: day)
    }
    switch code {
    case .identityUnverified:
      let unverified = Given(.inPerson, on: "2026-05-06")
      return FindingSample(
        try unverified.after(.decide(.petition), on: day),
        try given.after(.decide(.petition), on: day), on: day)
    case .agentWithoutAuthority:
      return FindingSample(
        try represented(false).after(.decide(.petition), on: day),
        try represented(true).after(.decide(.petition), on: day), on: day)
    default:
      let items = [Sample.decision(.petition), Sample.decision(.repeated, item: 2)]
      return FindingSample(
        try given.after(.decide(items, row: "r3.5.1", rowReason: Sample.text), on: day),
        try given.after(.decide(.petition), on: day), on: day)
    }
  }

  /// Answers that lack what each finding misses.
  private static let lacking: [FindingCode: ReplyType] = [
    .reviewMissing: .disclosed, .groundMissing: .forbiddenByLaw, .reasonMissing: .deliberative,
    .searchRecordMissing: .nonexistent, .otherAgencyMissing: .otherAgency,
    .earlierAnswerMissing: .repeated, .specialAccessLawMissing: .specialAccess,
  ]

  private static func represented(_ authorised: Bool) throws -> Given {
    var received = Sample.received(.inPerson, on: "2026-05-06")
    received.agent = PersonID("p2")
    received.agentAuthorised = authorised
    return try Given(received).after(.verify, on: "2026-05-06")
  }

  static func review(_ code: FindingCode) throws -> FindingSample {
    let answered = try handedIn().after(.decide(.petition), on: "2026-05-20")
      .after(.send(), on: "2026-05-20").after(.openRemedy(.reconsideration), on: "2026-08-03")
    let reviewed = try answered.after(.answerRemedy, on: "2026-08-10")
    let ordered = try reviewed.after(
      .decideRemedy(.corrected, opinion: "2026-09-01"), on: "2026-09-01"
    )
    .after(.orderAnswer(), on: "2026-09-01")
    switch code {
    case .sameReasonAfterOrder:
      return FindingSample(
        try ordered.happened(.decide(.petition, repeating: true), on: "2026-09-02"),
        try ordered.after(.decide(.petition), on: "2026-09-02"), on: "2026-09-02")
    case .orderedReplyOverdue:
      // 20 working days from 1 September end on the 29th.
      let obeyed = try ordered.after(.decide(.reissue), on: "2026-09-29")
        .after(.send(), on: "2026-09-29")
      return FindingSample(ordered, obeyed, on: "2026-09-30")
    case .reconsiderationAnswerLate:
      return FindingSample(answered, reviewed, on: "2026-08-11")
    case .opinionReportLate:
      // 60 calendar days from 1 September: 31 October, a Saturday; so Monday 2 November.
      let reported = try ordered.after(.reportOpinion, on: "2026-11-02")
      return FindingSample(ordered, reported, on: "2026-11-03")
    default:
      return FindingSample(
        Given(.inPerson, on: "2026-12-04"), Given(.inPerson, on: "2026-11-20"), on: "2026-12-04")
    }
  }
}
