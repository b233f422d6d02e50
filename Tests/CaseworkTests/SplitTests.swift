import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// 一事一申请: an application that asks for several things becomes several cases.
struct SplitTests {
  /// The case of the second thing, split from a case as it stands.
  private func splitOff(_ given: Given) throws -> Given {
    var other = given
    other.matter = try #require(Case(Sample.piece.number, given.matter.splitOff(Sample.piece)))
    return other
  }

  @Test func `the first thing stays, and the fact names the case of the other`() throws {
    let given = Given(Sample.received(.inPerson, on: "2026-05-06", items: 3))
    let first = TextReference(digest: "first")
    try given.when(.split(keeping: first), on: "2026-05-07")
      .expect(.split(Split(wants: first, into: [Sample.piece.number])), on: "2026-05-07")
  }

  @Test func `what stays is one item, whatever was withdrawn before`() throws {
    let given = try Given(Sample.received(.inPerson, on: "2026-05-06", items: 3))
      .after(.withdraw(3), on: "2026-05-07").after(.split(), on: "2026-05-08")
    expectNoDifference(given.matter.openItems, [1])
    expectNoDifference(given.matter.splitInto, [Sample.piece.number])
  }

  @Test func `the other case has the same receipt, its own request, and names the first`() throws {
    var received = Sample.received(.registeredMail, on: "2026-05-04", signed: "2026-05-06")
    received.paper = PaperNumber(year: 2026, serial: 1)
    received.officeNumber = "连依申请〔2026〕1号"
    received.proof = .copy
    let other = try splitOff(Given(received))
    received.wants = Sample.piece.wants
    received.items = [Sample.piece.wants]
    received.officeNumber = nil
    received.splitFrom = Sample.number
    expectNoDifference(other.matter.received, received)
  }

  /// What happened to an application of 6 May before it is split.
  static let histories: [[(Command, Day)]] = [
    [],
    [(.verify, "2026-05-07")],
    [(.askCorrection(within: 15), "2026-05-08"), (.receiveCorrection(), "2026-05-20")],
    [
      (.askCorrection(within: 15, reached: "2026-05-09"), "2026-05-08"),
      (.lapseCorrection(nothingInMail: true), "2026-06-03"), (.reopen, "2026-06-05"),
      (.receiveCorrection(posted: "2026-05-29"), "2026-06-08"),
    ],
    [(.extend(10), "2026-05-20")],
    [(.change, "2026-05-12"), (.extend(20), "2026-06-04")],
  ]

  @Test(arguments: histories)
  func `both cases are due alike, whatever happened before`(commands: [(Command, Day)]) throws {
    var policy = Policy()
    policy.heads = [Policy.Head(name: "甲")]
    let given = try commands.reduce(Given(.inPerson, on: "2026-05-06", policy: policy)) {
      try $0.after($1.0, on: $1.1)
    }
    let other = try splitOff(given)
    expectNoDifference(other.matter.impossible, [])
    expectNoDifference(other.clocks("2026-06-30").all, given.clocks("2026-06-30").all)
  }

  @Test func `a case that waits for confirmation is split, and each is confirmed`() throws {
    let given = Given(.email, on: "2026-05-06")
    let other = try splitOff(given)
    expectNoDifference(other.receivedOn, nil)
    expectNoDifference(other.deadlines("2026-05-07"), given.deadlines("2026-05-07"))
    expectNoDifference(
      try other.after(.confirm, on: "2026-05-08").receivedOn, "2026-05-08")
  }

  @Test(
    arguments: [
      (.consult("A"), .handling), (.askReasons, .awaitingReasons),
      (.askCorrection(within: 15), .awaitingCorrection), (.notifyFee(), .awaitingPayment),
      (.decide(.petition), .decided), (.withdraw(), .closed),
    ] as [(Command, Phase)])
  func `after a letter or an answer about it the application stays whole`(
    command: Command, phase: Phase
  ) throws {
    let given = try Given(.inPerson, on: "2026-05-06").after(command, on: "2026-05-07")
    let isOpen = phase == .handling
    try given.when(.split(), on: "2026-05-08", asHappened: true)
      .expect(.notNow(.split, phase, needs: isOpen ? .splittable : .nothing))
  }

  @Test func `an application that was answered once stays whole`() throws {
    try Given(.inPerson, on: "2026-05-06").after(.decide(.petition), on: "2026-05-07")
      .after(.revoke(1), on: "2026-05-08")
      .when(.split(), on: "2026-05-09").expect(.notNow(.split, .handling, needs: .splittable))
  }

  @Test func `one thing alone is no split`() throws {
    try Given(.inPerson, on: "2026-05-06").when(.split([]), on: "2026-05-07")
      .expect(.nothingToSplit)
  }

  @Test func `a split is not struck, for numbers are never taken back`() throws {
    try Given(.inPerson, on: "2026-05-06").after(.split(), on: "2026-05-07")
      .when(.strike(2), on: "2026-05-08").expect(.splitStands([Sample.piece.number]))
  }

  @Test func `a split is offered only where several things are asked for`() {
    let offered = [1, 2].map { items in
      Workflow.nextActions(Given(Sample.received(.inPerson, on: "2026-05-06", items: items)).matter)
        .contains("split")
    }
    expectNoDifference(offered, [false, true])
  }

  @Test func `of any lawful history that can be split, both cases are due alike`() throws {
    var faults: [UInt64] = []
    var count = 0
    for seed in stride(from: 0, to: 4_000 as UInt64, by: 2) {
      let history = RandomHistory(seed: seed)
      let first = history.matter
      guard Workflow.step(for: .split(Split(wants: Sample.text, into: [])), in: first) != nil
      else { continue }
      count += 1
      let other = try #require(Case(Sample.piece.number, first.splitOff(Sample.piece)))
      let clocks = [first, other].map {
        Clocks($0, calendar: Calendars.builtIn, policy: Policy(), asOf: history.day).all
      }
      if clocks[0] != clocks[1] || !other.impossible.isEmpty { faults.append(seed) }
    }
    expectNoDifference(faults, [])
    #expect(count > 200)
  }
}
