import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// A case is its facts: what was known on a day, what was recorded late, what was struck.
struct HistoryTests {
  /// Handed in on Wednesday 6 May; due on 2 June.
  private let given = Given(.inPerson, on: "2026-05-06")

  @Test func `before it reached the office nothing is known of a case`() {
    expectNoDifference(given.matter.asOf("2026-05-05"), nil)
    expectNoDifference(given.matter.asOf("2026-05-06"), given.matter)
  }

  @Test func `what a day knew is what had happened by then`() throws {
    let answered = try given.after(.extend(5), on: "2026-05-20")
      .after(.decide(.petition), on: "2026-06-08").after(.send(), on: "2026-06-09")
    expectNoDifference(
      (["2026-05-19", "2026-05-20", "2026-06-08", "2026-06-09"] as [Day]).map {
        answered.reply($0)
      },
      [
        "reply 2026-05-06 20 due 2026-06-02 running left 10",
        "reply 2026-05-06 20+5 due 2026-06-09 running left 14",
        "reply 2026-05-06 20+5 due 2026-06-09 running left 1",
        "reply 2026-05-06 20+5 due 2026-06-09 met 2026-06-09 left 0",
      ])
  }

  @Test func `a document recorded later but made earlier is known on its day`() throws {
    let given = try given.after(.consult("A"), on: "2026-05-20")
      .happened(.decide(.petition), on: "2026-05-15").happened(.send(2), on: "2026-05-18")
    expectNoDifference(given.matter.impossible, [])
    expectNoDifference(
      given.reply("2026-05-18"), "reply 2026-05-06 20 due 2026-06-02 met 2026-05-18 left 11")
    expectNoDifference(
      given.matter.asOf("2026-05-18")?.documents.map(\.id), [DocumentID(ordinal: 2)])
    expectNoDifference(given.matter.asOf("2026-05-18")?.phase, .closed)
  }

  @Test func `a step dated before the last one is refused, and recorded as happened`() throws {
    let asked = try given.after(.askReasons, on: "2026-05-13")
    try asked.when(.receiveReasons, on: "2026-05-12")
      .expect(.outOfOrder("2026-05-12", last: "2026-05-13"))
    #expect(try asked.when(.receiveReasons, on: "2026-05-12", asHappened: true).isAccepted)
    #expect(try asked.when(.receiveReasons, on: "2026-05-13").isAccepted)
  }

  @Test func `what is no step may be dated back`() throws {
    let asked = try given.after(.askReasons, on: "2026-05-13")
    #expect(try asked.when(.note, on: "2026-05-07").isAccepted)
    #expect(try asked.when(.extend(5), on: "2026-05-12").isAccepted)
  }

  @Test func `only steps count as the last one`() throws {
    let back = try given.after(.extend(5), on: "2026-05-13")
      .after(.failSending(1, fault: .applicant), on: "2026-05-20")
    #expect(try back.when(.askReasons, on: "2026-05-18").isAccepted)
    let part = try Given(Sample.received(.inPerson, on: "2026-05-06", items: 2))
      .after(.withdraw(2), on: "2026-05-20")
    #expect(try part.when(.askReasons, on: "2026-05-18").isAccepted)
  }

  @Test func `struck, an entry is as if it had not been made`() throws {
    let extended = try given.after(.extend(5), on: "2026-05-20")
    let struck = try extended.after(.strike(2), on: "2026-05-21")
    expectNoDifference(
      struck.reply("2026-05-21"), "reply 2026-05-06 20 due 2026-06-02 running left 8")
    expectNoDifference(struck.clocks("2026-05-21").flags, [])
    // Until then it stood.
    expectNoDifference(
      struck.reply("2026-05-20"), "reply 2026-05-06 20+5 due 2026-06-09 running left 14")
  }

  @Test func `the number of a struck document is not used again`() throws {
    let struck = try given.after(.extend(5), on: "2026-05-20").after(.strike(2), on: "2026-05-20")
      .after(.extend(10), on: "2026-05-20")
    expectNoDifference(struck.matter.documents.map(\.id.ordinal), [1, 2])
    expectNoDifference(struck.matter.documents.map(\.isVoid), [true, false])
    try struck.when(.send(1), on: "2026-05-21", asHappened: true)
      .expect(.noSuchDocument(DocumentID(ordinal: 1)))
  }

  @Test func `an entry that a later one needs is not struck`() throws {
    let asked = try given.after(.askCorrection(within: 15), on: "2026-05-08")
      .after(.receiveCorrection(), on: "2026-05-20")
    try asked.when(.strike(2), on: "2026-05-21").expect(.neededBy(sequence: 2, later: 3))
    #expect(try asked.when(.strike(3), on: "2026-05-21").isAccepted)
    let sent = try given.after(.decide(.petition), on: "2026-05-20").after(
      .send(), on: "2026-05-20")
    try sent.when(.strike(2), on: "2026-05-21").expect(.neededBy(sequence: 2, later: 3))
    let reached = try given.after(.extend(5), on: "2026-05-20").after(.reach(1), on: "2026-05-22")
    try reached.when(.strike(2), on: "2026-05-25").expect(.neededBy(sequence: 2, later: 3))
  }

  @Test func `struck from the end, everything can go but the receipt`() throws {
    let sent = try given.after(.decide(.petition), on: "2026-05-20").after(
      .send(), on: "2026-05-20"
    )
    .after(.strike(3), on: "2026-05-21").after(.strike(2), on: "2026-05-21")
    expectNoDifference(sent.matter.phase, .handling)
    try sent.when(.strike(1), on: "2026-05-21").expect(.neededBy(sequence: 1, later: 2))
  }

  @Test func `a strike is not struck, nor anything twice or that is not there`() throws {
    let struck = try given.after(.note, on: "2026-05-20").after(.strike(2), on: "2026-05-20")
    try struck.when(.strike(2), on: "2026-05-21").expect(.alreadyStruck(2))
    try struck.when(.strike(3), on: "2026-05-21").expect(.noSuchFact(3))
    try struck.when(.strike(9), on: "2026-05-21").expect(.noSuchFact(9))
  }

  @Test func `recording one by one gives the same case as folding all`() throws {
    let one = try given.after(.extend(5), on: "2026-05-20").after(.strike(2), on: "2026-05-21")
      .after(.consult("A"), on: "2026-05-22").after(.answer("A", .object), on: "2026-05-25")
    expectNoDifference(Case(one.matter.number, one.matter.facts), one.matter)
  }

  @Test func `facts that do not begin with a receipt are no case`() {
    expectNoDifference(Case(Sample.number, []), nil)
    let note = RecordedFact(
      sequence: 1, fact: .noted(Noted(text: Sample.text)), on: "2026-05-06")
    expectNoDifference(Case(Sample.number, [note]), nil)
  }

  @Test func `what cannot stand where it stands is told apart`() {
    let odd = given.fact(.feePaid, on: "2026-05-20").fact(
      .noted(Noted(text: Sample.text)), on: "2026-05-21")
    expectNoDifference(odd.matter.impossible, [2])
    expectNoDifference(odd.matter.phase, .handling)
  }
}
