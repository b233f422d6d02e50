import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// The hard cases of the decided readings, with the days they must give.
struct HardCaseTests {
  func clocks(_ matter: Case, _ asOf: Day) -> [Deadline] {
    Clocks(matter, calendar: Calendars.builtIn, policy: Policy(), asOf: asOf).deadlines
  }

  func days(_ deadlines: [Deadline]) -> [String] {
    deadlines.map {
      "\($0.term.rawValue) \($0.from) due \(text($0.due)) early \(text($0.earliestDue)) "
        + "careful \(text($0.conservativeDue)) \($0.state.rawValue) met \(text($0.metOn)) "
        + "left \($0.daysLeft.map(String.init) ?? "-")"
    }
  }

  func text(_ day: Day?) -> String { day?.description ?? "-" }

  @Test func `a plain letter confirmed days after it arrived`() {
    let matter = Sample.matter([
      Sample.receipt(Sample.received(.ordinaryMail, on: "2026-03-04")),
      NewFact(.confirmed(Confirmed()), on: "2026-03-09"),
    ])
    expectNoDifference(
      days(clocks(matter, "2026-03-10")),
      [
        "confirmation 2026-03-04 due 2026-03-04 early 2026-03-04 careful 2026-03-04 missed met 2026-03-09 left -3",
        "correctionNotice 2026-03-09 due 2026-03-18 early 2026-03-18 careful 2026-03-13 running met - left 6",
        "reply 2026-03-09 due 2026-04-07 early 2026-04-07 careful 2026-04-01 running met - left 19",
      ])
  }

  @Test func `a correction notice on day 8 restarts, and the careful day does not`() {
    let matter = Sample.matter([
      Sample.receipt(
        Sample.received(
          .registeredMail, on: "2026-04-18", signed: "2026-04-20", arrived: "2026-04-23")),
      NewFact(
        .correctionAsked(
          CorrectionAsked(
            document: DocumentID(ordinal: 1), items: [Sample.text], period: .workingDays(15))),
        on: "2026-04-30"),
      NewFact(.reached(Reached(document: DocumentID(ordinal: 1))), on: "2026-05-06"),
      NewFact(.corrected(Corrected(postedOn: "2026-05-18")), on: "2026-05-20"),
    ])
    expectNoDifference(
      days(clocks(matter, "2026-05-21")),
      [
        "correctionNotice 2026-04-20 due 2026-04-29 early 2026-04-29 careful 2026-04-29 missed met 2026-04-30 left -1",
        "correction 2026-05-06 due 2026-05-26 early 2026-05-26 careful 2026-05-26 met met 2026-05-18 left 6",
        "reply 2026-05-20 due 2026-06-17 early 2026-06-17 careful 2026-05-20 running met - left 19",
      ])
  }

  var twoConsultations: [NewFact] {
    [
      Sample.receipt(Sample.received(.registeredMail, on: "2026-05-06", signed: "2026-05-06")),
      NewFact(
        .extended(
          Extended(
            document: DocumentID(ordinal: 1), days: 20, approvedBy: "甲", approvedOn: "2026-05-29",
            byHead: true)),
        on: "2026-06-01"),
      NewFact(
        .consulted(
          Consulted(
            document: DocumentID(ordinal: 2), party: PersonID("a"), kind: .thirdParty,
            subject: .opinion, inWriting: true)),
        on: "2026-06-08"),
      NewFact(.reached(Reached(document: DocumentID(ordinal: 2))), on: "2026-06-10"),
      NewFact(
        .consulted(
          Consulted(
            document: DocumentID(ordinal: 3), party: PersonID("b"), kind: .coMaker,
            subject: .opinion, inWriting: true)),
        on: "2026-06-11"),
      NewFact(.reached(Reached(document: DocumentID(ordinal: 3))), on: "2026-06-12"),
      NewFact(
        .consultationAnswered(
          ConsultationAnswered(document: DocumentID(ordinal: 2), opinion: .object)),
        on: "2026-06-24"),
    ]
  }

  @Test(arguments: [("2026-06-25", "2026-07-17"), ("2026-07-07", "2026-07-28")] as [(Day, Day)])
  func `two consultations stop the clock once where they overlap`(asOf: Day, early: Day) {
    let reply = clocks(Sample.matter(twoConsultations), asOf).first { $0.term == .reply }
    expectNoDifference(reply?.due, "2026-07-28")
    expectNoDifference(reply?.earliestDue, early)
    expectNoDifference(reply?.conservativeDue, "2026-07-28")
  }

  @Test func `opinions have limits of their own`() {
    let limits = clocks(Sample.matter(twoConsultations), "2026-06-25").filter { $0.letter != nil }
    expectNoDifference(
      days(limits),
      [
        "thirdPartyOpinion 2026-06-10 due 2026-07-02 early 2026-07-02 careful 2026-07-02 met met 2026-06-24 left 6",
        "coMakerOpinion 2026-06-12 due 2026-07-06 early 2026-07-06 careful 2026-07-06 running met - left 7",
      ])
  }

  @Test func `a withdrawn case keeps its day and ends`() {
    let facts = [
      Sample.receipt(Sample.received(.online, on: "2025-11-17")),
      NewFact(.confirmed(Confirmed()), on: "2025-11-17"),
      NewFact(
        .extended(
          Extended(
            document: DocumentID(ordinal: 1), days: 15, approvedBy: "甲", approvedOn: "2025-12-10",
            byHead: true)),
        on: "2025-12-12"),
    ]
    expectNoDifference(
      clocks(Sample.matter(Array(facts.prefix(2))), "2025-12-11").last?.due, "2025-12-15")
    let ended = Sample.matter(facts + [NewFact(.withdrawn(Withdrawn(items: [])), on: "2025-12-31")])
    expectNoDifference(
      days(clocks(ended, "2026-03-02")).last,
      "reply 2025-11-17 due 2026-01-06 early 2026-01-06 careful 2026-01-06 ended met - left 3")
  }
}
