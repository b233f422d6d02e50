import CustomDump
import Statute
import Support
import Testing

struct LocalHolidayTests {
  @Test func `local holidays of the profile count as rest days, and the careful day ignores them`()
    throws
  {
    let local = try SampleDesk(
      today: "2026-08-20",
      profile: """

        地方放假:
          - 起: 2026-08-07
            止: 2026-08-09
            名称: 火把节
            依据: 示例自治州自治条例
        """)
    let number = try local.log(.inPerson, on: "2026-08-03")
    expectNoDifference(
      try local.run("calendar", "check", "2026-08-07").output,
      "2026-08-07（星期五）不是工作日：火把节，依据示例自治州自治条例。\n")
    let text = try local.run("explain", number).output.unwrapped
    #expect(text.contains("2026-08-07至08-09火把节放假（示例自治州自治条例）"))
    #expect(text.contains("不计地方放假（依据：只按全国统一的放假安排计算）：自2026-08-03起算，第20个工作日为2026-08-31"))
  }
}
