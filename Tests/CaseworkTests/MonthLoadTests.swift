import Casework
import CustomDump
import Testing
import WorkingDays

/// What one person asks for in a month, and what it would cost (国办函〔2020〕109号 art 4).
struct MonthLoadTests {
  private func load(_ month: String, _ count: Int) throws -> MonthLoad {
    let month = try #require(CalendarMonth(month))
    return MonthLoad(
      applicant: PersonID("p1"), month,
      (1...count).map { (CaseNumber(year: month.first.year, serial: $0), month.first) })
  }

  @Test func `the 11th to the 30th piece cost 100 yuan each, the 31st 200`() throws {
    let load = try load("2026-03", 31)
    expectNoDifference(
      load.pieces.map(\.fee),
      Array(repeating: 0, count: 10) + Array(repeating: 100, count: 20) + [200])
    expectNoDifference(load.total, 2_200)
    expectNoDifference(load.pieces.compactMap(\.fee).reduce(0, +), 2_200)
  }

  @Test func `ten pieces are free, and before 2021 there was no fee`() throws {
    expectNoDifference(try load("2026-03", 10).isCharged, false)
    expectNoDifference(try load("2026-03", 11).isCharged, true)
    expectNoDifference(try load("2020-12", 31).total, nil)
    expectNoDifference(try load("2020-12", 31).pieces.last?.fee, nil)
    expectNoDifference(try load("2021-01", 31).total, 2_200)
  }

  @Test func `pieces are counted in the order of submission, then of numbers`() throws {
    let days: [(CaseNumber, Day)] = [(3, 5), (1, 9), (2, 5)].compactMap { serial, day in
      Day(year: 2026, month: 3, day: day).map { (CaseNumber(year: 2026, serial: serial), $0) }
    }
    let month = try #require(CalendarMonth("2026-03"))
    expectNoDifference(
      MonthLoad(applicant: PersonID("p1"), month, days).pieces.map(\.number.serial), [2, 3, 1])
  }

  @Test(arguments: ["2026-3", "2026-13", "2026-00", "202603", "2026-03-01", "", "2026年3月"])
  func `what is no month is none`(text: String) {
    expectNoDifference(CalendarMonth(text), nil)
  }

  @Test func `a repetition names the earlier case that is likest, of equals the first`() {
    let texts = ["征地方案文本", "低保名单", "征地方案文本", "申请公开征地方案的文本", "征地方案文本"]
    let cases = texts.enumerated().map { index, text in
      (
        number: CaseNumber(year: 2026, serial: index + 1),
        application: CaseNumber(year: 2026, serial: index + 1),
        sought: Sought(wants: text, items: [], number: nil)
      )
    }
    expectNoDifference(
      RepeatedRequest.all(in: cases).map {
        [$0.later.serial, $0.earlier.serial, $0.match.percent]
      },
      [[3, 1, 100], [4, 1, 72], [5, 1, 100]])
  }
}
