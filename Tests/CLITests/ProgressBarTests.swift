import CustomDump
import Testing

@testable import CLI

struct ProgressBarTests {
  @Test func `a bar shows its share`() {
    expectNoDifference(
      ProgressBar.frame("重建", done: 500, of: 1000), "重建  [##########..........]   50%  500/1000")
    expectNoDifference(
      ProgressBar.frame("重建", done: 7, of: 7), "重建  [####################]  100%  7/7")
  }

  @Test func `nothing is drawn in the first two seconds, then ten times a second`() {
    var pace = ProgressBar.Pace(started: 10_000)
    let moments: [Int64] = [10_000, 11_999, 12_000, 12_099, 12_100, 12_150, 12_300]
    expectNoDifference(
      moments.map { pace.isTime($0) }, [false, false, true, false, true, false, true])
  }
}
