import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Art 31: when an application counts as received.
struct ReceiptTests {
  @Test(arguments: [Channel.inPerson, .oral])
  func `art 31 item 1: handed in or spoken, it is received that day`(channel: Channel) {
    expectNoDifference(Given(channel, on: "2026-03-04").receivedOn, "2026-03-04")
  }

  @Test func `art 31 item 1: the counter's day counts, not the work body's`() {
    let given = Given(Sample.received(.inPerson, on: "2026-03-04", arrived: "2026-03-06"))
    expectNoDifference(given.receivedOn, "2026-03-04")
    expectNoDifference(given.matter.reachedOn, "2026-03-04")
  }

  @Test func `art 31 item 2: signed-for mail is received when anyone signs`() {
    let given = Given(
      Sample.received(
        .registeredMail, on: "2026-03-02", signed: "2026-03-04", arrived: "2026-03-09")
    )
    expectNoDifference(given.receivedOn, "2026-03-04")
    expectNoDifference(given.matter.phase, .handling)
  }

  @Test(arguments: [Channel.ordinaryMail, .fax, .online, .email])
  func `art 31 items 2 and 3: the others wait for the confirmation`(channel: Channel) throws {
    let given = Given(channel, on: "2026-03-04")
    expectNoDifference(given.receivedOn, nil)
    expectNoDifference(given.matter.phase, .awaitingConfirmation)
    let confirmed = try given.after(.confirm, on: "2026-03-05")
    expectNoDifference(confirmed.receivedOn, "2026-03-05")
    expectNoDifference(confirmed.matter.phase, .handling)
  }

  @Test func `a talk that confirms is recorded as both`() throws {
    try Given(.email, on: "2026-03-04").when(.contact(confirms: true), on: "2026-03-05")
      .expect([
        NewFact(.contacted(Contacted(with: Sample.text, gist: Sample.text)), on: "2026-03-05"),
        NewFact(.confirmed(Confirmed()), on: "2026-03-05"),
      ])
  }

  @Test func `the clock begins when contact is restored; the careful day does not wait`() throws {
    let given = try Given(.email, on: "2026-03-04")
      .after(.contact(), on: "2026-03-05").after(.contact(), on: "2026-03-06")
    expectNoDifference(
      given.deadlines("2026-03-10"),
      ["confirmation 2026-03-04 1 due 2026-03-05 missed left -3"])
    expectNoDifference(
      try given.after(.confirm, on: "2026-03-18").reply("2026-03-18"),
      "reply 2026-03-18 20 due 2026-04-16 careful 2026-04-01 running left 20")
  }

  @Test(
    arguments: [
      (.ordinaryMail, 1, "confirmation 2026-03-04 0 due 2026-03-04 running left 0"),
      (.email, 1, "confirmation 2026-03-04 1 due 2026-03-05 running left 1"),
      (.fax, 3, "confirmation 2026-03-04 3 due 2026-03-09 running left 3"),
      (.online, 2, "confirmation 2026-03-04 2 due 2026-03-06 running left 2"),
      (.email, nil, "confirmation 2026-03-04 1 due 2026-03-05 running left 1"),
      (.fax, nil, "confirmation 2026-03-04 1 due 2026-03-05 running left 1"),
    ] as [(Channel, Int?, String)])
  func `a plain letter is confirmed at once, a data message by the published rule`(
    channel: Channel, within: Int?, line: String
  ) {
    let given = Given(Sample.received(channel, on: "2026-03-04", confirmWithin: within))
    expectNoDifference(given.deadlines("2026-03-04"), [line])
  }

  @Test(
    arguments: [
      (.signature, "due 2026-04-01"), (.confirmation, "due 2026-04-07 careful 2026-04-01"),
    ] as [(ReadingChoice, String)])
  func `letter 207: mail addressed to another section counts from the desk by one reading`(
    choice: ReadingChoice, days: String
  ) {
    var received = Sample.received(
      .registeredMail, on: "2026-03-02", signed: "2026-03-04", arrived: "2026-03-09")
    received.otherAddressee = true
    let given = Given(received, policy: Policy(choices: [.otherAddressee: choice]))
    let start = choice == .signature ? "2026-03-04" : "2026-03-09"
    let left = choice == .signature ? 17 : 20
    expectNoDifference(given.reply("2026-03-09"), "reply \(start) 20 \(days) running left \(left)")
  }

  @Test(
    arguments: [
      (.sameDay, "2026-05-16", "due 2026-06-12"),
      (.nextWorkingDay, "2026-05-18", "due 2026-06-15 careful 2026-06-12"),
    ] as [(ReadingChoice, Day, String)])
  func `what arrives on a rest day is received that day, or on the next working day`(
    choice: ReadingChoice, received: Day, days: String
  ) {
    let given = Given(
      Sample.received(.registeredMail, on: "2026-05-14", signed: "2026-05-16"),
      policy: Policy(choices: [.restDayReceipt: choice]))
    expectNoDifference(given.receivedOn, received)
    expectNoDifference(
      given.reply("2026-05-18"),
      "reply \(received) 20 \(days) running left \(choice == .sameDay ? 19 : 20)")
  }

  @Test(
    arguments: [
      ("2026-03-05", []),
      ("2026-03-06", ["internalHandoverLate 2026-03-06 2026-03-04 to 2026-03-06"]),
    ]
      as [(Day, [String])])
  func `mail lies in the house one working day at most; the clock does not wait`(
    arrived: Day, findings: [String]
  ) {
    let given = Given(
      Sample.received(.registeredMail, on: "2026-03-02", signed: "2026-03-04", arrived: arrived))
    expectNoDifference(given.findings("2026-03-10"), findings)
    expectNoDifference(given.receivedOn, "2026-03-04")
  }

  @Test func `a weekend in the house is no delay`() {
    let given = Given(
      Sample.received(
        .registeredMail, on: "2026-03-04", signed: "2026-03-06", arrived: "2026-03-09"))
    expectNoDifference(given.findings("2026-03-10"), [])
  }

  @Test(
    arguments: [
      ("2026-03-05", []),
      ("2026-03-06", ["neverConfirmed 2026-03-06 due 2026-03-05 not done late 1"]),
    ] as [(Day, [String])])
  func `art 31: a case never confirmed is found the day after its term`(
    asOf: Day, findings: [String]
  ) {
    expectNoDifference(Given(.email, on: "2026-03-04").findings(asOf), findings)
  }
}
