import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Arts 32–34: letters to third parties, co-makers and other agencies, and their answers.
struct ConsultationTests {
  /// Handed in on Wednesday 6 May; due on 2 June.
  private let given = Given(.inPerson, on: "2026-05-06")
  private let d1 = DocumentID(ordinal: 1)

  @Test func `art 32: a letter in writing, with the day it reached the party`() throws {
    try given.when(.consult("A", reached: "2026-05-22"), on: "2026-05-20").expect([
      NewFact(
        .consulted(
          Consulted(
            document: d1, party: PersonID("A"), kind: .thirdParty, subject: .opinion,
            inWriting: true)),
        on: "2026-05-20"),
      NewFact(.reached(Reached(document: d1)), on: "2026-05-22"),
    ])
  }

  @Test(
    arguments: [
      (.thirdParty, "thirdPartyOpinion 2026-05-22 15 due 2026-06-12 running left 14"),
      (.coMaker, "coMakerOpinion 2026-05-22 15 due 2026-06-12 running left 14"),
      (.agency, "agencyOpinion 2026-05-22 15 due 2026-06-12 running left 14"),
    ] as [(PartyKind, String)])
  func `arts 32, 33, 34: a party has 15 working days from the day the letter reached it`(
    kind: PartyKind, line: String
  ) throws {
    let asked = try given.after(.consult("A", kind, reached: "2026-05-22"), on: "2026-05-20")
    expectNoDifference(asked.deadlines(kind.term, "2026-05-25"), [line])
  }

  @Test func `while nobody knows when it arrived, from the day it was sent`() throws {
    let asked = try given.after(.consult("A"), on: "2026-05-20")
    expectNoDifference(
      asked.deadlines(.thirdPartyOpinion, "2026-05-25"),
      ["thirdPartyOpinion 2026-05-20 15 due 2026-06-10 running left 12"])
    expectNoDifference(
      try asked.after(.reach(1), on: "2026-05-25").deadlines(.thirdPartyOpinion, "2026-05-25"),
      ["thirdPartyOpinion 2026-05-25 15 due 2026-06-15 running left 15"])
  }

  @Test(
    arguments: [
      (10, "agencyOpinion 2026-05-20 10 due 2026-06-03 running left 10"),
      (15, "agencyOpinion 2026-05-20 15 due 2026-06-10 running left 15"),
      (20, "agencyOpinion 2026-05-20 15 due 2026-06-10 running left 15"),
    ] as [(Int, String)])
  func `another agency has what the letter says, 15 at most`(days: Int, line: String) throws {
    let asked = try given.after(.consult("A", .agency, within: days), on: "2026-05-20")
    expectNoDifference(asked.deadlines(.agencyOpinion, "2026-05-20"), [line])
  }

  @Test func `a third party has its 15 days whatever the letter says`() throws {
    let asked = try given.after(.consult("A", within: 5), on: "2026-05-20")
    expectNoDifference(
      asked.deadlines(.thirdPartyOpinion, "2026-05-20"),
      ["thirdPartyOpinion 2026-05-20 15 due 2026-06-10 running left 15"])
  }

  @Test func `art 32: a phone call is no letter`() throws {
    let call = Command.consult("A", inWriting: false)
    try given.when(call, on: "2026-05-20").expect(.consultationNotWritten)
    let called = try given.happened(call, on: "2026-05-20").after(
      .answer("A", .agree), on: "2026-05-22")
    expectNoDifference(
      called.reply("2026-05-22"), "reply 2026-05-06 20 due 2026-06-02 running left 7")
    expectNoDifference(called.findings("2026-05-22"), ["consultationNotWritten 2026-05-20 d1"])
  }

  @Test func `after a call, a letter is the first letter`() throws {
    let called = try given.happened(.consult("A", inWriting: false), on: "2026-05-20")
    let asked = try called.after(.consult("A"), on: "2026-05-21")
      .after(.answer("A", .agree), on: "2026-05-26")
    expectNoDifference(
      asked.reply("2026-05-26"),
      "reply 2026-05-06 20 (2026-05-21, 2026-05-26] due 2026-06-05 running left 8")
    expectNoDifference(asked.findings("2026-05-26"), ["consultationNotWritten 2026-05-20 d1"])
  }

  @Test func `a second letter to the same party is refused, and stops nothing`() throws {
    let first = try given.after(.consult("A"), on: "2026-05-11")
      .after(.answer("A", .object), on: "2026-05-13")
    try first.when(.consult("A"), on: "2026-05-20").expect(.consultationRepeated)
    let second = try first.happened(.consult("A"), on: "2026-05-20")
      .after(.answer("A", .agree), on: "2026-05-27")
    expectNoDifference(
      second.reply("2026-05-27"),
      "reply 2026-05-06 20 (2026-05-11, 2026-05-13] due 2026-06-04 running left 6")
    expectNoDifference(second.findings("2026-05-27"), ["consultationRepeated 2026-05-20 d2"])
  }

  @Test func `a restart does not make the second letter a first one`() throws {
    let paid = try given.after(.consult("A"), on: "2026-05-11")
      .after(.answer("A", .agree), on: "2026-05-13")
      .after(.notifyFee(), on: "2026-05-14").after(.payFee, on: "2026-05-18")
    try paid.when(.consult("A"), on: "2026-05-20").expect(.consultationRepeated)
    let second = try paid.happened(.consult("A"), on: "2026-05-20")
    expectNoDifference(
      second.reply("2026-05-20"), "reply 2026-05-18 20 due 2026-06-15 running left 18")
    expectNoDifference(second.findings("2026-05-20"), ["consultationRepeated 2026-05-20 d3"])
  }

  @Test func `after the due day a letter is refused, and stops nothing`() throws {
    try given.when(.consult("A"), on: "2026-06-03")
      .expect(.consultationAfterDue("2026-06-02"))
    let late = try given.happened(.consult("A"), on: "2026-06-03")
    expectNoDifference(
      late.reply("2026-06-03"), "reply 2026-05-06 20 due 2026-06-02 missed left -1")
    expectNoDifference(
      late.codes("2026-06-03"), [.replyOverdue, .consultationAfterDue])
  }

  @Test(arguments: [ConsultationSubject.assistance, .review])
  func `help and review stop nothing and have no clock`(subject: ConsultationSubject) throws {
    let asked = try given.after(.consult("A", .agency, about: subject), on: "2026-05-20")
    expectNoDifference(
      asked.deadlines("2026-05-25"), ["reply 2026-05-06 20 due 2026-06-02 running left 6"])
    expectNoDifference(asked.clocks("2026-05-25").flags, [])
    expectNoDifference(asked.findings("2026-05-25"), [])
  }

  @Test func `help may be asked for after the due day, and twice`() throws {
    let asked = try given.after(.consult("A", .agency, about: .assistance), on: "2026-05-20")
    #expect(
      try asked.when(.consult("A", .agency, about: .assistance), on: "2026-06-03").isAccepted)
  }

  @Test func `a party that was not asked cannot answer`() throws {
    try given.when(.answer("A", .agree), on: "2026-05-20").expect(.unknownParty)
    let answered = try given.after(.consult("A"), on: "2026-05-11")
      .after(.answer("A", .object), on: "2026-05-13")
    try answered.when(.answer("A", .agree), on: "2026-05-14").expect(.unknownParty)
  }

  @Test func `a period of no days is refused`() throws {
    try given.when(.consult("A", .agency, within: 0), on: "2026-05-20", asHappened: true)
      .expect(.notPositive(0))
  }

  @Test func `the case is being consulted about while a letter is open`() throws {
    let asked = try given.after(.consult("A"), on: "2026-05-20")
    expectNoDifference(asked.clocks("2026-06-10").flags, [.consulting])
    expectNoDifference(asked.clocks("2026-06-11").flags, [])
    let answered = try asked.after(.answer("A", .agree), on: "2026-05-22")
    expectNoDifference(answered.clocks("2026-05-22").flags, [])
  }

  @Test func `an opinion that no law limits is waited for all the same`() throws {
    var given = given
    given.policy = Policy(choices: [.agencyLimit: .asAnswered])
    let asked = try given.after(.consult("A", .agency), on: "2026-05-20")
    expectNoDifference(asked.clocks("2026-08-20").flags, [.consulting])
    let old = try Given(.inPerson, on: "2016-03-02").after(.consult("A"), on: "2016-03-09")
    expectNoDifference(old.clocks("2016-08-20").flags, [.consulting])
    expectNoDifference(
      try old.after(.answer("A", .agree), on: "2016-08-20").clocks("2016-08-20").flags, [])
  }

  @Test func `nobody waits for an opinion once the reply is made`() throws {
    let decided = try given.after(.consult("A"), on: "2026-05-20")
      .after(.decide(.thirdPartyRights), on: "2026-05-22").after(.send(), on: "2026-05-22")
    expectNoDifference(
      decided.deadlines(.thirdPartyOpinion, "2026-06-30"),
      ["thirdPartyOpinion 2026-05-20 15 due 2026-06-10 ended left 13"])
    #expect(try decided.when(.answer("A", .object), on: "2026-06-05").isAccepted)
  }
}
