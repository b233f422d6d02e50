import CustomDump
import Foundation
import Testing

@testable import WorkingDays

/// Answers of an independent program, by the thousand.
@Suite(.enabled(if: Shared.isPresent))
struct OracleTests {
  /// One line of `deadlines.jsonl`.
  struct Answer: Hashable, Decodable {
    let receipt: Day
    let days: Int
    var deadline: Day?
    var unpublished: Int?
    var yearEnd: Bool?
  }

  let answers = Result {
    try Shared.lines("deadlines.jsonl").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }

  @Test func `each deadline falls on the day the oracle gives, firm or not`() throws {
    let answers = try answers.get()
    expectNoDifference(answers.count, 1600)
    let ours = answers.map { answer in
      let due = latest.day(answer.days, workingDaysAfter: answer.receipt)
      let missing = latest.missingYear(from: answer.receipt, through: due)
      var ours = Answer(receipt: answer.receipt, days: answer.days)
      ours.deadline = due.year > 2026 ? nil : due
      ours.unpublished = due.year > 2026 ? missing : nil
      ours.yearEnd = due.year == 2026 && missing == 2027 ? true : nil
      return ours
    }
    expectNoDifference(ours, answers)
  }

  @Test func `twenty-nine of them wait for the notice of 2027`() throws {
    let missing = try answers.get().map { answer in
      let due = latest.day(answer.days, workingDaysAfter: answer.receipt)
      return latest.missingYear(from: answer.receipt, through: due)
    }
    expectNoDifference(missing.filter { $0 == nil }.count, 1571)
    expectNoDifference(missing.filter { $0 == 2027 }.count, 29)
  }

  @Test func `each month has as many working days as the oracle counts`() throws {
    for row in try Shared.rows("working-days-per-month.csv") {
      let year = try #require(row["year"].flatMap(Int.init))
      let months = (1...12).map { Self.workingDays(in: $0, of: year) }
      let expected = (1...12).map { row[$0 < 10 ? "m0\($0)" : "m\($0)"] ?? "" }
      expectNoDifference(months.map(String.init), expected)
      expectNoDifference(String(months.reduce(0, +)), row["total"])
    }
  }

  private static func workingDays(in month: Int, of year: Int) -> Int {
    let first = Day(CivilDate(year: year, month: month, dayOfMonth: 1))
    let last = first + CivilDate.length(ofMonth: month, year: year) - 1
    return latest.workingDays(after: first - 1, through: last)
  }
}
