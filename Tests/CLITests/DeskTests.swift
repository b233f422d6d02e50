import CustomDump
import Foundation
import Testing

struct DeskTests {
  @Test func `a desk that is named and not there is 66`() throws {
    expectNoDifference(
      try Ysq.run("calendar", "check", "2026-02-14", "--desk", "/nowhere"),
      Outcome(
        66,
        errors: "“/nowhere”不是案件台；用 ysq init 建立，或者用 --desk 指定案件台所在的文件夹。\n"))
  }

  @Test func `the calendar works where the environment names a desk that is not there`() throws {
    let outcome = try Ysq.run(
      "calendar", "check", "2026-02-14", environment: ["YSQ_DESK": "/nowhere"])
    #expect(outcome.code == 0)
  }

  @Test func `a question about a case needs the desk`() throws {
    let outcome = try Ysq.run("fee", "quote", "2026-0001", environment: ["YSQ_DESK": "/nowhere"])
    #expect(outcome.code == 66)
  }
}
