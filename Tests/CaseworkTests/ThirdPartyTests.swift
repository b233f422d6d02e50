import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 32: what a third party's answer, or its silence, means for the decision.
struct ThirdPartyTests {
  /// Handed in on Wednesday 6 May; A is asked on the 11th.
  private func asked(_ party: String = "A", _ kind: PartyKind = .thirdParty) throws -> Given {
    try Given(.inPerson, on: "2026-05-06").after(.verify, on: "2026-05-06")
      .after(.review(), on: "2026-05-11").after(.consult(party, kind), on: "2026-05-11")
  }

  @Test(
    arguments: [
      (.thirdParty, .object, 1), (.thirdParty, .partly, 1), (.thirdParty, .agree, 0),
      (.thirdParty, nil, 0), (.coMaker, .object, 0), (.agency, .object, 0),
    ] as [(PartyKind, Opinion?, Int)])
  func `art 32: a third party whose objection is overridden is told in writing`(
    kind: PartyKind, opinion: Opinion?, notices: Int
  ) throws {
    var given = try asked("A", kind)
    if let opinion { given = try given.after(.answer("A", opinion), on: "2026-05-18") }
    let decided = try given.after(.decide(.disclosed), on: "2026-05-20")
    expectNoDifference(
      decided.matter.documents.map(\.kind),
      [.consultationLetter] + Array(repeating: .thirdPartyNotice, count: notices) + [.reply])
  }

  @Test(arguments: [ReplyType.thirdPartyRights, .partlyDisclosed, .alreadyPublic])
  func `withheld as the party wished, nobody is overridden`(type: ReplyType) throws {
    let decided = try asked().after(.answer("A", .object), on: "2026-05-18")
      .after(.decide(type), on: "2026-05-20")
    expectNoDifference(decided.matter.documents.map(\.kind), [.consultationLetter, .reply])
  }

  @Test func `two overridden parties have a notice each, a party asked twice has one`() throws {
    let decided = try asked().after(.consult("B"), on: "2026-05-11")
      .after(.answer("A", .object), on: "2026-05-18").after(.answer("B", .object), on: "2026-05-18")
      .happened(.consult("A"), on: "2026-05-19").after(.answer("A", .object), on: "2026-05-19")
      .after(.decide(.disclosed), on: "2026-05-20")
    expectNoDifference(
      decided.matter.decision?.decided.notices, [DocumentID(ordinal: 4), DocumentID(ordinal: 5)])
    expectNoDifference(
      decided.matter.documents.suffix(3).map(\.kind),
      [.thirdPartyNotice, .thirdPartyNotice, .reply])
    expectNoDifference(
      decided.matter.documents.suffix(3).map(\.party), [PersonID("A"), PersonID("B"), nil])
  }

  @Test func `a party that came round is not overridden`() throws {
    let decided = try asked().after(.answer("A", .object), on: "2026-05-18")
      .happened(.consult("A"), on: "2026-05-19").after(.answer("A", .agree), on: "2026-05-19")
      .after(.decide(.disclosed), on: "2026-05-20")
    expectNoDifference(decided.matter.decision?.decided.notices, [])
  }

  @Test func `art 32: sent to the applicant but not to the party, that is found`() throws {
    let decided = try asked().after(.answer("A", .object), on: "2026-05-18")
      .after(.decide(.disclosed), on: "2026-05-20")
    expectNoDifference(decided.findings("2026-05-20"), [])
    let sent = try decided.after(.send(), on: "2026-05-21")
    expectNoDifference(sent.findings("2026-05-21"), ["overrideThirdPartyNotTold 2026-05-20"])
    let told = try sent.after(.send(2), on: "2026-05-22")
    expectNoDifference(told.findings("2026-05-22"), [])
  }

  @Test(
    arguments: [
      (.refusal, .silenceTakenAsRefusal), (.consent, .silenceTakenAsConsent),
    ] as [(SilenceReading, FindingCode)])
  func `art 32: a third party's silence is neither yes nor no`(
    silence: SilenceReading, code: FindingCode
  ) throws {
    let command = Command.decide(.thirdPartyRights, silence: silence)
    try asked().when(command, on: "2026-06-15").expect(.silenceTaken(silence))
    let happened = try asked().happened(command, on: "2026-06-15")
    expectNoDifference(happened.findings("2026-06-15"), ["\(code.rawValue) 2026-06-15"])
  }

  @Test func `art 34: that a co-maker's silence is consent may be said`() throws {
    let command = Command.decide(.disclosed, silence: .consent)
    let decided = try asked("B", .coMaker).after(command, on: "2026-06-15")
    expectNoDifference(decided.findings("2026-06-15"), [])
    try asked("B", .coMaker).after(.consult("A"), on: "2026-05-12")
      .when(command, on: "2026-06-15").expect(.silenceTaken(.consent))
    try asked("B", .coMaker).when(.decide(.disclosed, silence: .refusal), on: "2026-06-15")
      .expect(.silenceTaken(.refusal))
  }

  @Test func `art 34: a co-maker's silence is consent, and nothing keeps from disclosing`() throws {
    let decided = try asked("B", .coMaker).after(.decide(.disclosed), on: "2026-06-15")
      .after(.send(), on: "2026-06-15")
    expectNoDifference(decided.findings("2026-06-15"), [])
  }
}
