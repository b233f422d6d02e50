import Testing
import WorkingDays

@testable import Office

struct OfficeClockTests {
  @Test(arguments: [
    (1_767_196_799_999, "2025-12-31"), (1_767_196_800_000, "2026-01-01"),
    (-28_800_001, "1969-12-31"), (-28_800_000, "1970-01-01"), (0, "1970-01-01"),
  ])
  func `the day in China begins at 16:00 UTC of the day before`(instant: Int64, day: String) {
    #expect(OfficeClock.day(in: instant).description == day)
  }

  @Test func `a practice day stands in for today and leaves the instant alone`() throws {
    let clock = try OfficeClock(practiceDay: "2020-01-27")
    #expect(clock.today == Day("2020-01-27"))
    #expect(OfficeClock.day(in: clock.now) == OfficeClock().today)
  }

  @Test(arguments: [nil, ""])
  func `without a practice day today is the real day`(text: String?) throws {
    #expect(try OfficeClock(practiceDay: text) == OfficeClock())
  }

  @Test func `a practice day that is none is refused by the name of its variable`() {
    #expect(throws: OfficeError.noSuchDay("2026-02-30", field: "YSQ_TODAY")) {
      try OfficeClock(practiceDay: "2026-02-30")
    }
  }
}
