import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// The applicant takes the application back, or asks for something else.
struct WithdrawalTests {
  /// Three items, handed in on Wednesday 6 May; due on 2 June.
  private let given = Given(Sample.received(.inPerson, on: "2026-05-06", items: 3))

  @Test func `a withdrawal ends the clocks and counts as 其他 of its year`() throws {
    let ended = try given.after(.consult("A"), on: "2026-05-11").after(
      .withdraw(), on: "2026-05-20")
    expectNoDifference(ended.matter.phase, .closed)
    expectNoDifference(ended.outcome, "withdrawn r3.6.3 decided 2026-05-20 counts 2026-05-20")
    expectNoDifference(
      ended.deadlines("2026-08-01"),
      [
        """
        reply 2026-05-06 20 (2026-05-11, 2026-06-01] due 2026-06-24 ended left 24
        """,
        "thirdPartyOpinion 2026-05-11 15 due 2026-06-01 ended left 8",
      ])
  }

  @Test func `that the reply had been overdue stays, and grows no more`() throws {
    let ended = try given.after(.withdraw(), on: "2026-06-04")
    let finding = ["replyOverdue 2026-06-03 due 2026-06-02 not done late 2"]
    expectNoDifference(ended.findings("2026-06-04"), finding)
    expectNoDifference(ended.findings("2026-08-01"), finding)
    expectNoDifference(
      ended.reply("2026-08-01"), "reply 2026-05-06 20 due 2026-06-02 ended left -2")
  }

  @Test(arguments: [1, 2, 3])
  func `a single item is withdrawn and the rest goes on`(item: Int) throws {
    let left = try given.after(.withdraw(item), on: "2026-05-20")
    expectNoDifference(left.matter.phase, .handling)
    expectNoDifference(left.matter.openItems, [1, 2, 3].filter { $0 != item })
    expectNoDifference(left.outcome, nil)
    try left.when(.withdraw(item), on: "2026-05-21").expect(.noSuchItem(item))
  }

  @Test func `items withdrawn one by one end the case with the last`() throws {
    let two = try given.after(.withdraw(2), on: "2026-05-18").after(.withdraw(3), on: "2026-05-19")
    expectNoDifference(two.matter.phase, .handling)
    let all = try two.after(.withdraw(1), on: "2026-05-20")
    expectNoDifference(all.matter.phase, .closed)
    expectNoDifference(all.outcome, "withdrawn r3.6.3 decided 2026-05-20 counts 2026-05-20")
  }

  @Test func `naming the last open items is withdrawing the whole`() throws {
    let all = try given.after(.withdraw(2), on: "2026-05-18").after(
      .withdraw(1, 3), on: "2026-05-20")
    expectNoDifference(all.matter.phase, .closed)
  }

  @Test func `only open items are decided`() throws {
    let left = try given.after(.withdraw(2), on: "2026-05-18")
    try left.when(.decide([Sample.decision(.petition, item: 1)]), on: "2026-05-20")
      .expect(.itemsOpen([3]))
    try left.when(
      .decide([1, 2, 3].map { Sample.decision(.petition, item: $0) }), on: "2026-05-20"
    )
    .expect(.itemTwice(2))
    #expect(
      try left.when(
        .decide([1, 3].map { Sample.decision(.petition, item: $0) }), on: "2026-05-20"
      )
      .isAccepted)
  }

  @Test func `made but not sent, a reply does not keep the applicant from withdrawing`() throws {
    let decided = try given.after(.decide(.petition), on: "2026-05-20")
    let ended = try decided.after(.withdraw(), on: "2026-05-21")
    expectNoDifference(ended.outcome, "withdrawn r3.6.3 decided 2026-05-21 counts 2026-05-21")
  }

  @Test func `withdrawn before service, the case can be filed`() throws {
    let ended = try given.after(.decide(.petition), on: "2026-05-20")
      .after(.withdraw(), on: "2026-05-21")
    #expect(try ended.when(.archive, on: "2026-05-22").isAccepted)
  }

  @Test func `on its way by hand, neither`() throws {
    let sent = try given.after(.decide(.petition), on: "2026-05-20")
      .after(.send(by: .direct), on: "2026-05-20")
    let ended = try sent.after(.withdraw(), on: "2026-05-21")
    expectNoDifference(ended.outcome, "withdrawn r3.6.3 decided 2026-05-21 counts 2026-05-21")
    expectNoDifference(
      try ended.after(.reach(), on: "2026-05-22").reply("2026-06-30"),
      "reply 2026-05-06 20 due 2026-06-02 ended left 8")
  }

  @Test func `after service it is too late`() throws {
    let posted = try given.after(.decide(.petition), on: "2026-05-20").after(
      .send(), on: "2026-05-20")
    try posted.when(.withdraw(), on: "2026-05-21", asHappened: true)
      .expect(.notNow(.withdrawn, .closed, needs: .replyUnserved))
  }

  @Test func `an application that waits for its confirmation can be withdrawn`() throws {
    let ended = try Given(.email, on: "2026-05-06").after(.withdraw(), on: "2026-05-06")
    expectNoDifference(ended.outcome, "withdrawn r3.6.3 decided 2026-05-06 counts 2026-05-06")
    expectNoDifference(ended.findings("2026-08-01"), [])
    expectNoDifference(
      ended.deadlines("2026-08-01"), ["confirmation 2026-05-06 1 due 2026-05-07 ended left 1"])
  }

  @Test(arguments: [0, 4])
  func `there are only the items there are`(item: Int) throws {
    try given.when(.withdraw(item), on: "2026-05-20", asHappened: true).expect(.noSuchItem(item))
  }

  @Test(
    arguments: [
      (.restarts, "reply 2026-05-20 20 due 2026-06-17 careful 2026-06-02 running left 20"),
      (.noRestart, "reply 2026-05-06 20 due 2026-06-02 running left 9"),
    ] as [(ReadingChoice, String)])
  func `asking for something new restarts; carefully it does not`(
    choice: ReadingChoice, line: String
  ) throws {
    var given = given
    given.policy = Policy(choices: [.requestChange: choice])
    let changed = try given.after(.withdraw(2), on: "2026-05-18").after(.change, on: "2026-05-20")
    expectNoDifference(changed.reply("2026-05-20"), line)
    expectNoDifference(changed.matter.openItems, [1])
  }

  @Test func `asking for something new drops extension and stops`() throws {
    let changed = try given.after(.extend(20), on: "2026-05-07").after(
      .consult("A"), on: "2026-05-11"
    )
    .after(.change, on: "2026-05-20")
    expectNoDifference(
      changed.reply("2026-05-20"),
      "reply 2026-05-20 20 due 2026-06-17 running left 20")
    expectNoDifference(
      changed.clocks("2026-05-20").all.filter { $0.term == .reply }.map(\.line),
      [
        """
        reply 2026-05-06 20+20 (2026-05-11, open) due 2026-07-22 careful – ended left 44
        """,
        "reply 2026-05-20 20 due 2026-06-17 running left 20",
      ])
  }
}
