import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// One case, one row of table 三, however many items were decided.
struct OutcomeTests {
  /// Three items, handed in on Wednesday 6 May, with all on file that any answer needs.
  private func given(items: Int = 3) throws -> Given {
    try Given(Sample.received(.inPerson, on: "2026-05-06", items: items))
      .after(.verify, on: "2026-05-06").after(.review(), on: "2026-05-11")
      .after(.search, on: "2026-05-11")
  }

  private func decide(_ types: [ReplyType], row: String? = nil, why: Bool = true) -> Command {
    .decide(
      types.enumerated().map { Sample.decision($0.element, item: $0.offset + 1) }, row: row,
      rowReason: why ? Sample.text : nil)
  }

  @Test(
    arguments: [
      // Any provided and any withheld: art 37.
      ([.disclosed, .deliberative], "partlyDisclosed r3.2"),
      ([.alreadyPublic, .stateSecret], "partlyDisclosed r3.2"),
      ([.otherAgency, .disclosed, .thirdPartyRights], "partlyDisclosed r3.2"),
      ([.partlyDisclosed, .nonexistent], "partlyDisclosed r3.2"),
      ([.partlyDisclosed, .disclosed], "partlyDisclosed r3.2"),
      // All alike.
      ([.nonexistent, .nonexistent, .nonexistent], "nonexistent r3.4.1"),
      ([.deliberative, .deliberative], "deliberative r3.3.6"),
      ([.recordCorrection, .recordCorrection], "recordCorrection no row"),
      // Different types of one row.
      ([.disclosed, .alreadyPublic], "mixed r3.1"),
      ([.nonexistent, .otherAgency], "mixed r3.4.1"),
      ([.notGovernmentInformation, .consultationOnly], "mixed r3.6.3"),
    ] as [([ReplyType], String)])
  func `arts 36, 37: items that agree need no choice`(types: [ReplyType], row: String) throws {
    let decided = try given(items: types.count).after(decide(types), on: "2026-05-20")
    expectNoDifference(decided.outcome, "\(row) decided 2026-05-20 counts –")
    expectNoDifference(decided.findings("2026-05-20"), [])
  }

  @Test(
    arguments: [
      [.disclosed, .nonexistent], [.deliberative, .stateSecret], [.petition, .repeated],
      [.disclosed, .specialAccess], [.deliberative, .nonexistent],
    ] as [[ReplyType]])
  func `items that differ need a row chosen with a reason`(types: [ReplyType]) throws {
    let given = try given(items: 2)
    try given.when(decide(types), on: "2026-05-20", asHappened: true).expect(.reportRowNeeded)
    try given.when(decide(types, row: "r3.1", why: false), on: "2026-05-20")
      .expect(.reportRowNeeded)
    let decided = try given.after(decide(types, row: "r3.4.1"), on: "2026-05-20")
    expectNoDifference(decided.outcome, "mixed r3.4.1 decided 2026-05-20 counts –")
    expectNoDifference(decided.findings("2026-05-20"), ["reportRowChosen 2026-05-20 r3.4.1"])
  }

  @Test(arguments: ["r1", "r2", "r3.7", "r4", "r3.3", "r9", ""])
  func `only rows that count outcomes can be chosen`(row: String) throws {
    try given(items: 2).when(
      decide([.petition, .repeated], row: row), on: "2026-05-20", asHappened: true
    )
    .expect(.notALeafRow(row))
  }

  @Test func `where the law knows the row, nobody chooses`() throws {
    try given(items: 1).when(decide([.petition], row: "r3.1"), on: "2026-05-20", asHappened: true)
      .expect(.reportRowNotMixed)
  }

  @Test(
    arguments: [
      ([1, 2], .itemsOpen([3])), ([1, 2, 3, 3], .itemTwice(3)), ([1, 2, 3, 4], .noSuchItem(4)),
      ([0, 1, 2, 3], .noSuchItem(0)), ([], .itemsOpen([1, 2, 3])),
    ] as [([Int], Refusal)])
  func `each item is decided once, and no other`(items: [Int], refusal: Refusal) throws {
    try given().when(
      .decide(items.map { Sample.decision(.petition, item: $0) }), on: "2026-05-20",
      asHappened: true
    )
    .expect(refusal)
  }

  @Test(
    arguments: [
      (.publicEnterprise, .archiveRow, "r3.4.1", "r3.6.3"),
      (.inArchive, .archiveRow, "r3.4.1", "r3.6.3"),
      (.notGovernmentInformation, .notInformationRow, "r3.6.3", "r3.4.1"),
      (.consultationOnly, .notInformationRow, "r3.6.3", "r3.4.1"),
      (.recordCorrection, .recordCorrectionRow, nil, "r3.6.3"),
    ] as [(ReplyType, Reading, String?, String)])
  func `where the form is silent the profile settles the row`(
    type: ReplyType, reading: Reading, standard: String?, other: String
  ) {
    expectNoDifference(type.row(Policy()), standard)
    expectNoDifference(
      type.row(Policy(choices: [reading: reading.choices[1]])), other)
  }

  @Test(
    arguments: [("2026-05-20", "2026-05-20", nil), ("2026-05-19", "2026-05-20", 1)]
      as [(Day, Day, Int?)])
  func `art 36 item 2: what is promised lies ahead`(until: Day, on: Day, fault: Int?) throws {
    expectNoDifference(
      try given().when(.decide(.disclosed, provideBy: until), on: on).refusal,
      fault.map { _ in .periodOver(until, from: on) })
  }

  @Test func `art 36 item 2: what is promised is given by its day`() throws {
    let promised = try given().after(.decide(.disclosed, provideBy: "2026-06-10"), on: "2026-05-20")
      .after(.send(), on: "2026-05-21")
    expectNoDifference(
      promised.deadlines(.provision, "2026-06-10"),
      ["provision 2026-05-20 due 2026-06-10 running left 0"])
    expectNoDifference(
      promised.findings("2026-06-11"),
      ["provisionOverdue 2026-06-11 due 2026-06-10 not done late 1"])
    let provided = try promised.after(.provide, on: "2026-06-10")
    expectNoDifference(
      provided.deadlines(.provision, "2026-06-30"),
      ["provision 2026-05-20 due 2026-06-10 met 2026-06-10 left 0"])
    try provided.when(.provide, on: "2026-06-11", asHappened: true)
      .expect(.notNow(.provided, .closed, needs: .provisionPromised))
  }
}
