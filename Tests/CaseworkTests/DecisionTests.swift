import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 36: what each of the 25 answers must have, and what becomes of one that lacks it.
struct DecisionTests {
  /// Handed in on Wednesday 6 May and verified; due on 2 June.
  private let given = Given(
    Sample.matter([
      Sample.receipt(Sample.received(.inPerson, on: "2026-05-06")),
      NewFact(.identityVerified(IdentityVerified()), on: "2026-05-06"),
    ]))

  /// The answers that need something, with what they need and the finding when it is missing.
  static let needs: [(ReplyType, [Requirement], [FindingCode])] = [
    (.disclosed, [.secrecyReview], [.reviewMissing]),
    (.alreadyPublic, [.access], [.reasonMissing]),
    (.partlyDisclosed, [.secrecyReview, .reason], [.reviewMissing, .reasonMissing]),
    (.stateSecret, [.reason], [.reasonMissing]),
    (.forbiddenByLaw, [.ground, .reason], [.groundMissing, .reasonMissing]),
    (.securityAndStability, [.reason], [.reasonMissing]),
    (.thirdPartyRights, [.reason], [.reasonMissing]),
    (.internalAffairs, [.reason], [.reasonMissing]),
    (.deliberative, [.reason], [.reasonMissing]),
    (.enforcementFile, [.reason], [.reasonMissing]),
    (.specialAccess, [.specialLaw], [.specialAccessLawMissing]),
    (.nonexistent, [.search], [.searchRecordMissing]),
    (.otherAgency, [.otherAgency], [.otherAgencyMissing]),
    (.repeated, [.earlierAnswer], [.earlierAnswerMissing]),
  ]

  @Test(arguments: needs)
  func `arts 14–17, 36, 37: what an answer needs is refused without it`(
    type: ReplyType, requirements: [Requirement], codes: [FindingCode]
  ) throws {
    let bare = Command.decide([ItemDecision(item: 1, type: type)])
    try given.when(bare, on: "2026-05-20").expect(.requirementMissing(type, requirements[0]))
    let happened = try given.happened(bare, on: "2026-05-20")
    expectNoDifference(
      happened.findings("2026-05-20"), codes.map { "\($0.rawValue) 2026-05-20 item 1" })
  }

  @Test(arguments: ReplyType.allCases)
  func `an answer that has all it needs is made without a finding`(type: ReplyType) throws {
    let decided = try given.after(.review(), on: "2026-05-18").after(.search, on: "2026-05-18")
      .after(.decide(type), on: "2026-05-20").after(.send(), on: "2026-05-21")
    expectNoDifference(decided.findings("2026-06-30"), [])
    expectNoDifference(
      decided.outcome,
      "\(type.rawValue) \(type.reportRow ?? "no row") decided 2026-05-20 counts 2026-05-21")
  }

  @Test(arguments: ReplyType.allCases)
  func `the other answers need nothing but themselves`(type: ReplyType) throws {
    guard !Self.needs.map(\.0).contains(type) else { return }
    #expect(
      try given.when(.decide([ItemDecision(item: 1, type: type)]), on: "2026-05-20").isAccepted)
  }

  @Test func `the decision is a fact, with a document of its own`() throws {
    let items = [Sample.decision(.petition)]
    try given.when(.decide(items, approvedBy: "乙", approved: "2026-05-19"), on: "2026-05-20")
      .expect([
        NewFact(
          .decided(Decided(document: DocumentID(ordinal: 1), items: items)), on: "2026-05-20"),
        NewFact(
          .approved(Approved(document: DocumentID(ordinal: 1), approvedBy: "乙")),
          on: "2026-05-19"),
      ])
  }

  @Test(
    arguments: [
      (nil, nil, nil, .requirementMissing(.otherAgency, .otherAgency)),
      ("示例局", nil, nil, .requirementMissing(.otherAgency, .otherAgency)),
      ("示例局", "0518-00000000", nil, nil), (nil, nil, Sample.text, nil),
    ] as [(String?, String?, TextReference?, Refusal?)])
  func `art 36 item 5: the agency in charge and how to reach it, or why that is unknown`(
    agency: String?, contact: String?, reason: TextReference?, refusal: Refusal?
  ) throws {
    let item = ItemDecision(
      item: 1, type: .otherAgency, reason: reason, otherAgency: agency, otherContact: contact)
    expectNoDifference(try given.when(.decide([item]), on: "2026-05-20").refusal, refusal)
  }

  @Test func `art 36 item 6: the earlier answer was served`() throws {
    var item = Sample.decision(.repeated)
    item.earlierIsServed = false
    try given.when(.decide([item]), on: "2026-05-20")
      .expect(.requirementMissing(.repeated, .earlierAnswer))
  }

  @Test(
    arguments: [
      ("2026-05-19", nil), ("2026-05-20", nil),
      ("2026-05-21", .requirementMissing(.disclosed, .secrecyReview)),
    ] as [(Day, Refusal?)])
  func `art 17: first the review, then the disclosure`(reviewed: Day, refusal: Refusal?) throws {
    let reviewed = try given.after(.review(), on: reviewed)
    expectNoDifference(
      try reviewed.when(.decide(.disclosed), on: "2026-05-20").refusal, refusal)
  }

  @Test func `a review or search that is recorded later but came first is no finding`() throws {
    let disclosed = try given.happened(.decide(.disclosed), on: "2026-05-20")
    expectNoDifference(disclosed.codes("2026-05-20"), [.reviewMissing])
    expectNoDifference(try disclosed.after(.review(), on: "2026-05-19").codes("2026-05-20"), [])
    expectNoDifference(
      try disclosed.after(.review(), on: "2026-05-21").codes("2026-05-21"), [.reviewMissing])
    let absent = try given.happened(.decide(.nonexistent), on: "2026-05-20")
    expectNoDifference(try absent.after(.search, on: "2026-05-19").codes("2026-05-20"), [])
  }

  @Test func `art 17: the newest review decides, and only the one of secrecy`() throws {
    let missing = Refusal.requirementMissing(.disclosed, .secrecyReview)
    let rejected = try given.after(.review(), on: "2026-05-18")
      .after(.review(.secrecy, .reject), on: "2026-05-19")
    try rejected.when(.decide(.disclosed), on: "2026-05-20").expect(missing)
    #expect(
      try rejected.after(.review(), on: "2026-05-20").when(.decide(.disclosed), on: "2026-05-20")
        .isAccepted)
    try given.after(.review(.legal), on: "2026-05-18").when(.decide(.disclosed), on: "2026-05-20")
      .expect(missing)
  }

  @Test func `art 29: whose identity nobody verified is found when the reply is made`() throws {
    let unverified = try Given(.inPerson, on: "2026-05-06").after(
      .decide(.petition), on: "2026-05-20")
    expectNoDifference(unverified.findings("2026-05-19"), [])
    expectNoDifference(unverified.findings("2026-05-20"), ["identityUnverified 2026-05-20"])
    let rejected = try Given(.inPerson, on: "2026-05-06").after(.verify, on: "2026-05-07")
      .after(.reject, on: "2026-05-08").after(.decide(.petition), on: "2026-05-20")
    expectNoDifference(rejected.codes("2026-05-20"), [.identityUnverified])
  }

  @Test(arguments: [(true, []), (false, [.agentWithoutAuthority])] as [(Bool, [FindingCode])])
  func `art 29: an agent shows an authorisation`(authorised: Bool, codes: [FindingCode]) throws {
    var received = Sample.received(.inPerson, on: "2026-05-06")
    received.agent = PersonID("p2")
    received.agentAuthorised = authorised
    let decided = try Given(received).after(.verify, on: "2026-05-07")
      .after(.decide(.petition), on: "2026-05-20")
    expectNoDifference(decided.codes("2026-05-20"), codes)
  }

  @Test func `before its confirmation an application is not decided`() throws {
    try Given(.email, on: "2026-05-06").when(.decide(.petition), on: "2026-05-07", asHappened: true)
      .expect(.notNow(.decided, .awaitingConfirmation, needs: .nothing))
  }
}
