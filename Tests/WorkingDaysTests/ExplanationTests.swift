import CustomDump
import Testing
import WorkingDays

struct ExplanationTests {
  /// A day, whether it counts, why, by which notice, and whether that can still change.
  typealias Row = (String, Bool, String, String?, Bool)

  @Test(
    arguments: [
      ("2026-11-20", true, "工作日", nil, true), ("2026-11-22", false, "周末", nil, true),
      ("2026-10-10", true, "调休上班", "国办发明电〔2025〕7号", true),
      ("2026-10-03", false, "国庆节", "国办发明电〔2025〕7号", true),
      ("2014-04-06", false, "周末", nil, true), ("2014-04-07", false, "清明节", "国办发明电〔2013〕28号", true),
      ("2015-09-03", false, "抗日战争暨世界反法西斯战争胜利70周年纪念日", "国发明电〔2015〕1号", true),
      ("2004-05-08", true, "调休上班", nil, true), ("2004-05-07", false, "“五一”", nil, true),
      ("2026-12-23", true, "工作日", nil, true), ("2026-12-24", true, "工作日", nil, false),
      ("2027-02-05", false, "除夕", nil, false), ("2027-02-07", false, "春节", nil, false),
      ("2027-02-04", true, "工作日", nil, false), ("2027-02-28", false, "周末", nil, false),
      ("2031-10-01", false, "中秋节、国庆节", nil, false), ("2060-05-02", false, "劳动节", nil, false),
      ("2003-10-01", false, "国庆节", nil, false),
      ("2003-12-31", true, "工作日", nil, false),
    ] as [Row])
  func `each day says why it counts or not`(row: Row) {
    expectNoDifference(
      latest.explanation(of: day(row.0)),
      DayExplanation(day: day(row.0), isWorking: row.1, why: row.2, notice: row.3, isKnown: row.4))
  }

  @Test(
    arguments: [
      ("2026-11-20", "2026-12-23", nil), ("2026-11-20", "2026-12-24", 2027),
      ("2026-12-31", "2027-01-01", 2027), ("2026-12-31", "2026-12-31", nil),
      ("2027-03-01", "2026-12-28", 2027), ("2025-12-24", "2026-01-10", nil),
      ("2003-12-31", "2004-01-05", nil), ("2003-12-30", "2004-01-05", 2003),
      ("2027-12-01", "2027-12-30", 2027), ("2004-01-01", "2026-12-23", nil),
    ] as [(String, String, Int?)])
  func `a count is firm when every day of it is settled`(
    start: String, end: String, missing: Int?
  ) {
    expectNoDifference(latest.missingYear(from: day(start), through: day(end)), missing)
  }

  @Test(arguments: [
    ("2026-12-01", 40, "2027-01-27"), ("2026-11-19", 40, "2027-01-15"),
    ("2026-12-29", 7, "2027-01-08"), ("2026-12-29", 40, "2027-02-26"),
    ("2026-12-04", 20, "2027-01-04"),
  ])
  func `an unpublished year is computed from weekends and statutory days`(
    received: String, count: Int, due: String
  ) {
    expectNoDifference(latest.day(count, workingDaysAfter: day(received)), day(due))
  }
}
