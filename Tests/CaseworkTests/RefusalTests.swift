import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// What is impossible is said before what is forbidden, and no explanation makes it possible.
struct RefusalTests {
  /// Handed in on Wednesday 6 May; due on 2 June; today is 30 June.
  private var given: Given {
    var given = Given(.inPerson, on: "2026-05-06")
    given.today = "2026-06-30"
    return given
  }

  static let commands: [Command] = [
    .extend(30, by: "丙", approved: "2026-05-20"), .consult("A", inWriting: false),
    .notifyFee(.pages, 3), .askCorrection(within: 15, purpose: true), .decide(.disclosed),
    .deferReply(until: "2027-06-01"),
  ]

  @Test(arguments: commands)
  func `a day to come is refused first`(command: Command) throws {
    try given.when(command, on: "2026-07-01")
      .expect(.future("2026-07-01", today: "2026-06-30"))
  }

  @Test(arguments: commands)
  func `a day before the application came is refused first`(command: Command) throws {
    try given.when(command, on: "2026-05-05")
      .expect(.beforeReceipt("2026-05-05", reached: "2026-05-06"))
  }

  @Test(arguments: commands)
  func `a phase that knows no such step is refused first`(command: Command) throws {
    let closed = try given.after(.withdraw(), on: "2026-06-10")
    let refusal = try closed.when(command, on: "2026-06-20").refusal
    guard case .notNow(_, .closed, needs: _) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test(
    arguments: [
      .consult("A", reached: "2026-05-19"), .askCorrection(within: 15, reached: "2026-05-19"),
      .notifyFee(reached: "2026-05-19"),
    ] as [Command])
  func `no letter arrives before it was sent`(command: Command) throws {
    try given.when(command, on: "2026-05-20", asHappened: true)
      .expect(.periodOver("2026-05-19", from: "2026-05-20"))
  }

  @Test func `what is forbidden can be recorded as happened, what is impossible cannot`() throws {
    for command in Self.commands {
      let answer = try given.when(command, on: "2026-06-20")
      expectNoDifference(answer.refusal?.isFinal, false)
      #expect(try given.when(command, on: "2026-06-20", asHappened: true).isAccepted)
    }
  }
}
