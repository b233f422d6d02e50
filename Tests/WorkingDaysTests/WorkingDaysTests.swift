import Testing

@testable import WorkingDays

@Test func quick() throws {
  let c = Notices.builtIn.calendar(knownOn: try #require(Day("2026-11-22")))
  let d = try #require(Day("2022-09-30"))
  #expect(c.day(20, workingDaysAfter: d).description == "2022-11-02")
  #expect(c.day(40, workingDaysAfter: try #require(Day("2026-12-01"))).description == "x")
}
