import CustomDump
import Testing
import WorkingDays

struct LocalHolidayTests {
  /// Three days of 彝族年, the last of them a Sunday, and one that lies on a make-up day.
  let calendar = Notices.builtIn.calendar(
    knownOn: day("2026-11-22"),
    localHolidays: [
      LocalHoliday(
        first: day("2026-11-20"), last: day("2026-11-22"), name: "彝族年", basis: "凉山州条例第五十三条"),
      LocalHoliday(
        first: day("2026-10-10"), last: day("2026-10-10"), name: "州庆", basis: "凉山州条例第七十四条"),
    ])

  @Test func `a local holiday is a rest day and names its basis`() {
    expectNoDifference(
      calendar.explanation(of: day("2026-11-20")),
      DayExplanation(
        day: day("2026-11-20"), isWorking: false, why: "彝族年", notice: "凉山州条例第五十三条", isKnown: true))
  }

  @Test func `a local holiday beats a make-up day`() {
    expectNoDifference(
      calendar.explanation(of: day("2026-10-10")),
      DayExplanation(
        day: day("2026-10-10"), isWorking: false, why: "州庆", notice: "凉山州条例第七十四条", isKnown: true))
  }

  @Test func `the careful date leaves local holidays out`() {
    let received = day("2026-10-09")
    expectNoDifference(calendar.day(30, workingDaysAfter: received), day("2026-11-23"))
    expectNoDifference(
      calendar.ignoringLocalHolidays().day(30, workingDaysAfter: received), day("2026-11-19"))
    expectNoDifference(latest.day(30, workingDaysAfter: received), day("2026-11-19"))
  }

  @Test func `a local holiday without end or beyond the table harms nothing`() {
    let odd = Notices.builtIn.calendar(
      knownOn: day("2026-11-22"),
      localHolidays: [
        LocalHoliday(first: day("2026-11-20"), last: day("2026-11-10"), name: "倒置", basis: "-"),
        LocalHoliday(first: Day(number: .max), last: Day(number: .max), name: "无穷", basis: "-"),
      ])
    expectNoDifference(odd.isWorking(day("2026-11-20")), true)
    expectNoDifference(odd.explanation(of: day("2026-11-20")).why, "工作日")
  }
}
