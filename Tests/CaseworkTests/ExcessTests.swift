import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 35: reasons for an excess, and the later day fixed for the reply.
struct ExcessTests {
  /// Handed in on Wednesday 6 May; due on 2 June.
  private let given = Given(.inPerson, on: "2026-05-06")

  /// A later day was told on 20 May.
  private func deferred() throws -> Given {
    try given.after(.deferReply(until: "2026-07-15"), on: "2026-05-20")
  }

  @Test func `art 35: while reasons are awaited the clock runs`() throws {
    let asked = try given.after(.askReasons, on: "2026-05-13")
    expectNoDifference(asked.matter.phase, .awaitingReasons)
    expectNoDifference(
      asked.reply("2026-05-20"), "reply 2026-05-06 20 due 2026-06-02 running left 9")
    let given = try asked.after(.receiveReasons, on: "2026-05-20")
    expectNoDifference(
      given.reply("2026-05-20"), "reply 2026-05-06 20 due 2026-06-02 running left 9")
  }

  @Test func `without good reasons it is not processed`() throws {
    let refused = try given.after(.askReasons, on: "2026-05-13")
      .after(.decide(.excessive), on: "2026-06-01").after(.send(), on: "2026-06-02")
    expectNoDifference(refused.outcome, "excessive r3.5.4 decided 2026-06-01 counts 2026-06-02")
  }

  @Test func `art 35: a later day told inside the term takes its place`() throws {
    try given.when(.deferReply(until: "2026-07-15"), on: "2026-06-02").expect(
      .replyDeferred(ReplyDeferred(document: DocumentID(ordinal: 1), until: "2026-07-15")),
      on: "2026-06-02")
    expectNoDifference(
      try deferred().deadlines("2026-05-21").suffix(1),
      ["deferredReply 2026-05-20 due 2026-07-15 running left 38"])
    expectNoDifference(
      try deferred().clocks("2026-05-21").all.filter { $0.term == .reply }.map(\.line),
      ["reply 2026-05-06 20 due 2026-06-02 careful – ended left 9"])
  }

  @Test func `art 35: after the due day it is refused, and fixes nothing`() throws {
    let command = Command.deferReply(until: "2026-07-15")
    try given.when(command, on: "2026-06-03").expect(.deferralToldLate(due: "2026-06-02"))
    let late = try given.happened(command, on: "2026-06-03")
    expectNoDifference(
      late.reply("2026-06-03"), "reply 2026-05-06 20 due 2026-06-02 missed left -1")
    expectNoDifference(late.codes("2026-06-03"), [.replyOverdue, .deferralToldLate])
  }

  @Test(
    arguments: [
      ("2026-05-20", "2026-05-20", "2026-06-02"), ("2026-05-20", "2026-06-02", "2026-06-02"),
      ("2026-06-05", "2026-06-05", "2026-06-05"),
    ] as [(Day, Day, Day)])
  func `the later day is later than the term, and lies ahead`(
    told: Day, until: Day, earliest: Day
  ) throws {
    try given.when(.deferReply(until: until), on: told, asHappened: true)
      .expect(.periodOver(until, from: earliest))
  }

  @Test func `told when it had passed, a later day puts nothing off`() throws {
    let lost = try given.after(.deferReply(until: "2026-06-10"), on: "2026-05-20")
      .after(.failSending(1, fault: .office), on: "2026-05-21")
    expectNoDifference(
      lost.reply("2026-05-21"), "reply 2026-05-06 20 due 2026-06-02 running left 8")
    expectNoDifference(
      try lost.after(.send(1), on: "2026-06-11").codes("2026-06-11"),
      [.replyOverdue, .deferralToldLate])
  }

  @Test(
    arguments: [
      ("2026-07-15", "met 2026-07-15 left 0", []),
      (
        "2026-07-16", "missed 2026-07-16 left -1",
        ["servedLate 2026-07-16 due 2026-07-15 done 2026-07-16 late 1"]
      ),
    ] as [(Day, String, [String])])
  func `a deferred reply is measured by the later day`(
    served: Day, state: String, findings: [String]
  ) throws {
    let answered = try deferred().after(.verify, on: "2026-07-01").after(
      .review(), on: "2026-07-01"
    )
    .after(.decide(.disclosed), on: "2026-07-15").after(.send(), on: served)
    expectNoDifference(
      answered.reply("2026-08-01"), "deferredReply 2026-05-20 due 2026-07-15 \(state)")
    expectNoDifference(answered.findings("2026-08-01"), findings)
  }

  @Test func `a still later day is told inside the day in force`() throws {
    let again = try deferred().after(.deferReply(until: "2026-08-14"), on: "2026-07-15")
    expectNoDifference(
      again.reply("2026-07-15"), "deferredReply 2026-07-15 due 2026-08-14 running left 22")
    expectNoDifference(again.findings("2026-07-15"), [])
    try deferred().when(.deferReply(until: "2026-08-14"), on: "2026-07-16")
      .expect(.deferralToldLate(due: "2026-07-15"))
  }

  @Test func `what is done inside the later day is in time`() throws {
    let deferred = try deferred()
    expectNoDifference(
      try deferred.after(.consult("A"), on: "2026-06-10").findings("2026-06-10"), [])
    let told = try deferred.after(.notifyFee(), on: "2026-07-01")
    expectNoDifference(told.findings("2026-07-30"), [])
    expectNoDifference(told.reply("2026-07-01"), "deferredReply 2026-05-20 due – stopped")
    let paid = try told.after(.payFee, on: "2026-07-06")
    expectNoDifference(
      paid.reply("2026-07-06"), "reply 2026-07-06 20 due 2026-08-03 running left 20")
    expectNoDifference(paid.findings("2026-07-06"), [])
  }

  @Test func `withdrawn, the later day ends`() throws {
    let ended = try deferred().after(.withdraw(), on: "2026-07-01")
    expectNoDifference(
      ended.reply("2026-08-01"), "deferredReply 2026-05-20 due 2026-07-15 ended left 10")
  }
}
