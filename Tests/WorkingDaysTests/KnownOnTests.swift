import CustomDump
import Testing
import WorkingDays

/// A deadline is what could be known on a day.
struct KnownOnTests {
  @Test(arguments: [
    ("2020-01-20", "2020-02-12"), ("2020-01-26", "2020-02-12"), ("2020-01-27", "2020-02-14"),
    ("2026-11-22", "2020-02-14"),
  ])
  func `the longer Spring Festival of 2020 moves a deadline from 01-27 on`(
    known: String, due: String
  ) {
    let calendar = Notices.builtIn.calendar(knownOn: day(known))
    expectNoDifference(calendar.day(20, workingDaysAfter: day("2020-01-10")), day(due))
  }

  @Test func `before 2020-01-27 the Saturday 02-01 was to be worked`() {
    let before = Notices.builtIn.calendar(knownOn: day("2020-01-26"))
    expectNoDifference(
      before.explanation(of: day("2020-02-01")),
      DayExplanation(
        day: day("2020-02-01"), isWorking: true, why: "调休上班", notice: "国办发明电〔2019〕16号",
        isKnown: true))
    expectNoDifference(
      latest.explanation(of: day("2020-02-01")),
      DayExplanation(
        day: day("2020-02-01"), isWorking: false, why: "春节", notice: "国办发明电〔2020〕1号",
        isKnown: true))
  }

  @Test(arguments: [
    ("2019-03-21", ["2019-05-01"]),
    ("2019-03-22", ["2019-05-01", "2019-05-02", "2019-05-03", "2019-05-04"]),
  ])
  func `May Day 2019 had one day until 2019-03-22, then four`(known: String, off: [String]) {
    let calendar = Notices.builtIn.calendar(knownOn: day(known))
    let named = (1...9).map { day("2019-04-30") + $0 }.filter {
      calendar.explanation(of: $0).why == "劳动节"
    }
    expectNoDifference(named.map(\.description), off)
  }

  @Test(arguments: [("2015-05-12", "2015-09-08"), ("2015-05-13", "2015-09-09")])
  func `the victory day of 2015 moves a deadline from 05-13 on`(known: String, due: String) {
    let calendar = Notices.builtIn.calendar(knownOn: day(known))
    expectNoDifference(calendar.day(5, workingDaysAfter: day("2015-09-01")), day(due))
  }

  @Test(arguments: [("2025-11-03", 2026), ("2025-11-04", nil)] as [(String, Int?)])
  func `a year is missing until its notice is out`(known: String, missing: Int?) {
    let calendar = Notices.builtIn.calendar(knownOn: day(known))
    let due = calendar.day(20, workingDaysAfter: day("2025-12-05"))
    expectNoDifference(calendar.missingYear(from: day("2025-12-05"), through: due), missing)
  }

  @Test func `a notice moves days of the year before only once it is known`() {
    let sunday = day("2018-12-29")
    let before = Notices.builtIn.calendar(knownOn: day("2018-12-05")).explanation(of: sunday)
    let after = Notices.builtIn.calendar(knownOn: day("2018-12-06")).explanation(of: sunday)
    expectNoDifference(
      before,
      DayExplanation(day: sunday, isWorking: false, why: "周末", notice: nil, isKnown: false))
    expectNoDifference(
      after,
      DayExplanation(
        day: sunday, isWorking: true, why: "调休上班", notice: "国办发明电〔2018〕15号", isKnown: true))
  }

  @Test(
    arguments: [("2003-12-31", 2004), ("2004-01-01", nil), ("2004-12-31", 2005)] as [(String, Int?)]
  )
  func `notices without a number are known from the first of their year`(
    known: String, missing: Int?
  ) {
    let calendar = Notices.builtIn.calendar(knownOn: day(known))
    let year = missing ?? 2004
    expectNoDifference(
      calendar.missingYear(from: day("\(year)-03-01"), through: day("\(year)-04-01")), missing)
  }
}
