import CustomDump
import Testing

@testable import WorkingDays

/// The program's own rows against the tables they were taken from.
@Suite(.enabled(if: Shared.isPresent))
struct BuiltInNoticesTests {
  @Test func `every day off and make-up day stands with its notice`() throws {
    let expected = try Shared.rows("holidays.csv").map(Self.entry)
    let known = Notices.builtIn.known(on: day("2026-11-22"))
    let entries = Plan(notices: known).entries.values.sorted { $0.set.day < $1.set.day }
    expectNoDifference(entries, expected)
  }

  @Test func `what the amendments replaced stands in the notices before them`() throws {
    for row in try Shared.rows("superseded.csv") {
      let eve = day(try #require(row["superseded_on"])) - 1
      let entry = try Self.entry(row)
      let plan = Plan(notices: Notices.builtIn.known(on: eve))
      expectNoDifference(plan.entries[entry.set.day], entry)
    }
  }

  @Test func `numbers, titles and days of publication are those of the documents`() throws {
    let expected = try Shared.rows("notices.csv").map { row in
      let year = try #require(row["year"])
      let published = try #require(row["published"])
      let number = try #require(row["number"]).replacing("(not found)", with: "")
      let amends = try #require(row["amends"])
      return [
        year, number, try #require(row["title"]),
        published.isEmpty ? "\(year)-01-01" : published, amends.isEmpty ? "yearly" : "amending",
      ]
    }
    let notices = Notices.builtIn.known(on: day("2026-11-22"))
    expectNoDifference(
      notices.map {
        let kind = $0.kind == .yearly ? "yearly" : "amending"
        return ["\($0.year)", $0.number, $0.title, $0.published.description, kind]
      }, expected)
  }

  @Test func `the statutory days 2004 to 2035 are those of the law`() throws {
    let expected = try Shared.rows("statutory-days.csv").map { row in
      [try #require(row["date"]), try #require(row["weekday"]), try #require(row["name"])]
    }
    let days = (2004...2035).flatMap(StatutoryDay.days)
    expectNoDifference(
      days.map { [$0.day.description, $0.day.weekday.title, $0.name] }, expected)
  }

  private static func entry(_ row: [String: String]) throws -> Plan.Entry {
    let set = NoticeDay(
      day: day(try #require(row["date"])), isWorking: row["kind"] == "work",
      name: try #require(row["name"]))
    return Plan.Entry(set: set, number: try #require(row["notice_number"]))
  }
}
