import CustomDump
import Synchronization
import Testing

@testable import Web

@Suite("Shares of one address")
struct RateLimitTests {
  private let clock = Clock()

  private final class Clock: Sendable {
    let milliseconds = Mutex<Int64>(0)
    func wait(_ time: Int64) { milliseconds.withLock { $0 += time } }
  }

  private var limits: RateLimits {
    let clock = clock
    return RateLimits(clock: { clock.milliseconds.withLock { $0 } })
  }

  @Test func `sign-ins come back one by one within the minute`() {
    let limits = limits
    let tried = (1...21).map { _ in limits.take(1, of: .signIn, "192.0.2.1") }
    clock.wait(3_000)
    let later = (1...2).map { _ in limits.take(1, of: .signIn, "192.0.2.1") }
    expectNoDifference(tried, [Bool](repeating: true, count: 20) + [false])
    expectNoDifference(later, [true, false])
  }

  @Test func `another address, and another kind of request, has a share of its own`() {
    let limits = limits
    for _ in 1...30 { _ = limits.take(1, of: .query, "192.0.2.1") }
    expectNoDifference(
      [
        limits.take(1, of: .query, "192.0.2.1"), limits.take(1, of: .query, "192.0.2.2"),
        limits.take(1, of: .apply, "192.0.2.1"),
      ], [false, true, true])
  }

  @Test func `files of one address never fill the room of all, and room comes back`() {
    let limits = limits
    let megabytes = 1_048_576.0
    let sent = (1...9).map { _ in limits.take(64 * megabytes, of: .upload, "192.0.2.1") }
    let smaller = limits.take(1, of: .upload, "192.0.2.1")
    clock.wait(900_000)
    let later = limits.take(64 * megabytes, of: .upload, "192.0.2.1")
    expectNoDifference(sent, [Bool](repeating: true, count: 8) + [false])
    expectNoDifference([smaller, later], [false, true])
  }

  @Test func `where nothing is limited nothing is counted`() {
    let limits = RateLimits(isOn: false)
    expectNoDifference((1...50).allSatisfy { _ in limits.take(1, of: .apply, "a") }, true)
  }
}
