import CustomDump
import Office
import Testing
import WorkingDays

struct DayWordsTests {
  @Test(arguments: [
    ("今天", "2022-10-08"), ("昨天", "2022-10-07"), ("前天", "2022-10-06"),
    ("9月30日", "2022-09-30"), ("9-30", "2022-09-30"), ("2022.9.30", "2022-09-30"),
    ("2022/9/30", "2022-09-30"), ("2022年9月30日", "2022-09-30"), ("20220930", "2022-09-30"),
    ("２０２２．９．３０", "2022-09-30"), (" 2022-09-30 ", "2022-09-30"),
  ])
  func `a clerk's word for a day is read`(word: String, day: String) throws {
    expectNoDifference(try read(word), day)
  }

  @Test(arguments: [
    ("10月8日", "2022-10-08"), ("10月9日", "2021-10-09"), ("12-31", "2021-12-31"),
    ("2月29日", "2020-02-29"),
  ])
  func `a day without a year is the latest not after today`(word: String, day: String) throws {
    expectNoDifference(try read(word), day)
  }

  @Test(arguments: ["2022-02-29", "2月30日", "20221301", "明儿", "9", "22.9.30", "2022-9/30", "", "9月"])
  func `what is no day is refused`(word: String) throws {
    let refusal = #expect(throws: OfficeError.self) { try read(word) }
    expectNoDifference(refusal?.code, "noSuchDay")
  }

  private func read(_ word: String) throws -> String {
    let today = try #require(Day("2022-10-08"))
    return try DayWords.day(word, today: today).description
  }
}
