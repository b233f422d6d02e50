import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Letter 235: which day of a reply's way to the applicant counts.
struct ServiceTests {
  private let d1 = DocumentID(ordinal: 1)

  /// Handed in on Monday 6 July, due on 3 August; the reply is made on 30 July.
  private func decided(_ received: Received? = nil) throws -> Given {
    try Given(received ?? Sample.received(.inPerson, on: "2026-07-06"))
      .after(.verify, on: "2026-07-06").after(.review(), on: "2026-07-29")
      .after(.decide(.disclosed), on: "2026-07-30")
  }

  /// What the reply clock says in the end.
  private func state(_ given: Given) throws -> String {
    let line = try #require(given.reply("2026-12-31"))
    return line.replacing("reply 2026-07-06 20 due 2026-08-03 ", with: "")
  }

  @Test func `a letter's own date is nothing`() throws {
    expectNoDifference(
      try decided().reply("2026-08-03"), "reply 2026-07-06 20 due 2026-08-03 running left 0")
    expectNoDifference(
      try decided().findings("2026-08-04"),
      ["replyOverdue 2026-08-04 due 2026-08-03 not done late 1"])
  }

  @Test func `by China Post the day of handing over counts`() throws {
    let sent = try decided().after(.send(), on: "2026-08-03")
    expectNoDifference(try state(sent), "met 2026-08-03 left 0")
    expectNoDifference(sent.matter.phase, .closed)
    expectNoDifference(
      try state(sent.after(.reach(), on: "2026-08-07")), "met 2026-08-03 left 0")
  }

  @Test func `by China Post it counts even if it comes back`() throws {
    let back = try decided().after(.send(), on: "2026-08-03")
      .after(.failSending(fault: .applicant), on: "2026-08-12")
    expectNoDifference(try state(back), "met 2026-08-03 left 0")
    expectNoDifference(back.matter.phase, .closed)
  }

  @Test func `unless the office erred: then it was not sent`() throws {
    let back = try decided().after(.send(), on: "2026-07-31")
      .after(.failSending(fault: .office), on: "2026-08-04")
    expectNoDifference(try state(back), "missed left -104")
    expectNoDifference(back.matter.phase, .decided)
    let again = try back.after(.send(), on: "2026-08-05")
    expectNoDifference(try state(again), "missed 2026-08-05 left -2")
    expectNoDifference(
      again.findings("2026-08-05"), ["servedLate 2026-08-04 due 2026-08-03 done 2026-08-05 late 2"])
  }

  @Test(arguments: [Means.direct, .entrusted])
  func `by hand the day of the signature counts`(means: Means) throws {
    let sent = try decided().after(.send(by: means), on: "2026-07-31")
    expectNoDifference(try state(sent), "missed left -104")
    expectNoDifference(
      try state(sent.after(.reach(), on: "2026-08-03")), "met 2026-08-03 left 0")
    expectNoDifference(
      try state(sent.after(.reach(), on: "2026-08-04")), "missed 2026-08-04 left -1")
  }

  @Test(arguments: [Fault.applicant, .office])
  func `by hand and not signed for, it does not count`(fault: Fault) throws {
    let back = try decided().after(.send(by: .direct), on: "2026-07-31")
      .after(.failSending(fault: fault), on: "2026-07-31")
    expectNoDifference(back.matter.phase, .decided)
    expectNoDifference(
      try state(back.after(.send(), on: "2026-08-03")), "met 2026-08-03 left 0")
  }

  @Test func `another courier is refused`() throws {
    try decided().when(.send(by: .otherCourier), on: "2026-07-31").expect(.privateCourier)
  }

  @Test func `by another courier only the real signature counts, carefully not even that`() throws {
    let sent = try decided().happened(.send(by: .otherCourier), on: "2026-07-31")
    expectNoDifference(try state(sent), "missed left -104")
    let reached = try sent.after(.reach(), on: "2026-08-01")
    expectNoDifference(try state(reached), "met 2026-08-01 left 1")
    expectNoDifference(reached.findings("2026-08-13"), ["privateCourier 2026-07-31 d1"])
    expectNoDifference(
      try reached.after(.send(1), on: "2026-08-12").findings("2026-08-13"),
      ["privateCourier 2026-07-31 d1 careful 2026-08-12"])
  }

  @Test(
    arguments: [
      ("2016-12-06", nil, []), ("2016-12-07", .privateCourier, [.privateCourier]),
    ] as [(Day, Refusal?, [FindingCode])])
  func `letter 235: until 2016-12-06 other couriers counted from handing over`(
    sent: Day, refusal: Refusal?, codes: [FindingCode]
  ) throws {
    let decided = try Given(.inPerson, on: "2016-11-21").after(.review(), on: "2016-12-01")
      .after(.decide(.disclosed), on: "2016-12-01")
    expectNoDifference(
      try decided.when(.send(by: .otherCourier), on: sent).refusal, refusal)
    let given = try decided.happened(.send(by: .otherCourier), on: sent)
    expectNoDifference(given.matter.reply?.countsOn, refusal == nil ? sent : nil)
    expectNoDifference(given.codes("2016-12-10"), codes)
  }

  @Test func `by electronic means only where the applicant chose it, from arrival`() throws {
    try decided().when(.send(by: .electronic), on: "2026-07-31").expect(.electronicWithoutChoice)
    let chosen = try decided(Sample.received(.inPerson, on: "2026-07-06", electronic: true))
      .after(.send(by: .electronic), on: "2026-07-31")
    expectNoDifference(try state(chosen), "missed left -104")
    let arrived = try chosen.after(.reach(), on: "2026-07-31")
    expectNoDifference(try state(arrived), "met 2026-07-31 left 1")
    expectNoDifference(arrived.findings("2026-08-01"), [])
  }

  @Test func `without the choice, as happened, it counts with a finding`() throws {
    let arrived = try decided().happened(.send(by: .electronic), on: "2026-07-31")
      .after(.reach(), on: "2026-07-31")
    expectNoDifference(try state(arrived), "met 2026-07-31 left 1")
    expectNoDifference(arrived.findings("2026-08-01"), ["electronicWithoutChoice 2026-07-31 d1"])
  }

  @Test func `a letter to a party goes by electronic means without any choice`() throws {
    let asked = try Given(.inPerson, on: "2026-07-06").after(.consult("A"), on: "2026-07-08")
    #expect(try asked.when(.send(1, by: .electronic), on: "2026-07-08").isAccepted)
  }

  @Test func `the first valid service counts, in whatever order it is recorded`() throws {
    let twice = try decided().after(.send(by: .direct), on: "2026-07-30")
      .after(.send(1), on: "2026-07-31").after(.reach(1), on: "2026-08-05")
    expectNoDifference(try state(twice), "met 2026-07-31 left 1")
    let back = try decided().after(.send(), on: "2026-07-31")
      .after(.failSending(fault: .office), on: "2026-08-03").after(.send(), on: "2026-08-03")
      .after(.send(1), on: "2026-08-10")
    expectNoDifference(try state(back), "met 2026-08-03 left 0")
  }

  @Test(arguments: [("EMS1", []), (nil, [.proofOfServiceMissing])] as [(String?, [FindingCode])])
  func `letter 235: posting is proved`(number: String?, codes: [FindingCode]) throws {
    let sent = try decided().after(.send(mailNumber: number), on: "2026-07-31")
    expectNoDifference(sent.codes("2026-08-01"), codes)
  }

  @Test func `nothing arrives, comes back or goes before it was there`() throws {
    try decided().when(.reach(), on: "2026-07-31", asHappened: true)
      .expect(.notNow(.reached, .decided, needs: .documentUnderWay))
    try decided().when(.send(), on: "2026-07-29")
      .expect(.outOfOrder("2026-07-29", last: "2026-07-30"))
    let sent = try decided().after(.send(), on: "2026-07-31")
    try sent.when(.reach(), on: "2026-07-30", asHappened: true)
      .expect(.periodOver("2026-07-30", from: "2026-07-31"))
    try sent.when(.failSending(fault: .office), on: "2026-07-30", asHappened: true)
      .expect(.periodOver("2026-07-30", from: "2026-07-31"))
    try sent.when(.send(7), on: "2026-08-01", asHappened: true)
      .expect(.noSuchDocument(DocumentID(ordinal: 7)))
  }

  @Test func `a letter of the procedure counts as sent by its command`() throws {
    let asked = try Given(.inPerson, on: "2026-07-06")
      .after(.askCorrection(within: 15), on: "2026-07-08").after(.send(1), on: "2026-07-09")
    expectNoDifference(asked.matter.corrections.map(\.sentOn), ["2026-07-08"])
    expectNoDifference(asked.matter.document(d1)?.countsOn, "2026-07-08")
    expectNoDifference(asked.matter.document(d1)?.countedSending?.mailNumber, "EMS1")
  }

  @Test func `art 45: a reply not served cannot be filed`() throws {
    let sent = try decided().after(.send(by: .direct), on: "2026-07-31")
    try sent.when(.archive, on: "2026-07-31").expect(.archivedUnserved)
    #expect(try sent.after(.reach(), on: "2026-07-31").when(.archive, on: "2026-08-03").isAccepted)
  }
}
