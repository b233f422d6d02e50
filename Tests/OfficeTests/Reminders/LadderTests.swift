import CustomDump
import Testing

@testable import Office

struct LadderTests {
  @Test(
    arguments: [
      (9, nil), (6, nil), (5, 5), (4, 5), (3, 3), (2, 3), (1, 1), (0, 0), (-1, -1), (-7, -7),
    ] as [(Int, Int?)])
  func `the newest rung that is reached`(_ daysLeft: Int, _ rung: Int?) {
    expectNoDifference(Ladder().rung(daysLeft: daysLeft), rung)
  }

  @Test func `rungs stand once each, the farthest first`() {
    expectNoDifference(Ladder([1, 10, 1, 3]).rungs, [10, 3, 1])
  }

  /// Rung, told before, length of the term; how many rungs were missed.
  @Test(
    arguments: [
      (5, nil, 20, 0), (3, 5, 20, 0), (1, 5, 20, 1), (-2, 5, 20, 4), (-1, 0, 20, 0),
      (-3, -1, 20, 1), (0, nil, 1, 1), (1, nil, 1, 0), (-2, nil, 20, 5),
    ] as [(Int, Int?, Int, Int)])
  func `missed rungs are those that the term had`(
    _ rung: Int, _ told: Int?, _ length: Int, _ missed: Int
  ) {
    let first = Ladder().firstMissed(before: rung, after: told, length: length)
    expectNoDifference(Ladder().count(from: first, to: rung), missed)
  }
}

struct QuietHoursTests {
  @Test(arguments: [
    ("22:00—07:00", 1_319, false), ("22:00—07:00", 1_320, true), ("22:00-07:00", 0, true),
    ("22:00至07:00", 419, true), ("22:00—07:00", 420, false), ("12:00～13:30", 809, true),
    ("12:00—13:30", 810, false), ("00:00—24:00", 1_439, true),
  ])
  func `they end before their last minute and may pass midnight`(
    _ text: String, _ minute: Int, _ isQuiet: Bool
  ) throws {
    expectNoDifference(try #require(QuietHours(text)).contains(minute: minute), isQuiet)
  }

  @Test(arguments: [
    "", "22:00", "22—7", "25:00—07:00", "22:60—07:00", "07:00—07:00", "24:00—01:00",
  ])
  func `what is no pair of times is refused`(_ text: String) {
    expectNoDifference(QuietHours(text), nil)
  }
}

struct MailDateTests {
  @Test func `an instant is told by China's clock`() {
    expectNoDifference(MailDate.text(1_795_624_496_123), "Thu, 26 Nov 2026 00:34:56 +0800")
    expectNoDifference(MailDate.text(0), "Thu, 1 Jan 1970 08:00:00 +0800")
  }
}
