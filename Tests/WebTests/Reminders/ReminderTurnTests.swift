import CustomDump
import Support
import Testing
import WorkingDays

@testable import Web

/// When the service reminds.
struct ReminderTurnTests {
  private let today: Day = "2026-03-12"
  private let turn = ReminderTurn(minute: 510)

  @Test func `from its minute on, once a day`() {
    var turn = turn
    expectNoDifference(turn.isDue(on: today, minute: 509, elapsed: 0), false)
    expectNoDifference(turn.isDue(on: today, minute: 510, elapsed: 0), true)
    turn.succeeded(on: today)
    expectNoDifference(turn.isDue(on: today, minute: 1_439, elapsed: 9), false)
    expectNoDifference(turn.isDue(on: "2026-03-13", minute: 509, elapsed: 9), false)
    expectNoDifference(turn.isDue(on: "2026-03-13", minute: 510, elapsed: 9), true)
  }

  @Test func `a start after its minute makes up for it`() {
    expectNoDifference(turn.isDue(on: today, minute: 1_200, elapsed: 0), true)
  }

  @Test func `an hour after a failure it is tried again, also on the next day`() {
    var turn = turn
    _ = turn.failed("连不上服务器", elapsed: 1_000)
    expectNoDifference(turn.isDue(on: today, minute: 569, elapsed: 3_600_999), false)
    expectNoDifference(turn.isDue(on: today, minute: 570, elapsed: 3_601_000), true)
    expectNoDifference(turn.isDue(on: "2026-03-13", minute: 510, elapsed: 3_601_000), true)
  }

  @Test func `the same failure is told once until it is over`() {
    var turn = turn
    expectNoDifference(turn.failed("连不上服务器", elapsed: 0), true)
    expectNoDifference(turn.failed("连不上服务器", elapsed: 1), false)
    expectNoDifference(turn.failed("用户名或者密码不对", elapsed: 2), true)
    turn.succeeded(on: today)
    expectNoDifference(turn.failed("用户名或者密码不对", elapsed: 3), true)
  }
}
