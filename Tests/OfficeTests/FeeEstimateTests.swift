import CustomDump
import Office
import Testing
import WorkingDays

struct FeeEstimateTests {
  // 国办函〔2020〕109号 art 4: the first 10 are free, 11 to 30 cost 100 yuan each.
  @Test func `pieces are charged by bands`() throws {
    let estimate = try FeeEstimate(pieces: 35, pages: nil, on: day("2026-03-02"))
    #expect(estimate.pieces?.total == 3_000)
    #expect(estimate.pages == nil)
  }

  @Test func `there was no fee before 2021`() throws {
    let error = try #require(throws: OfficeError.self) {
      try FeeEstimate(pieces: 35, pages: nil, on: day("2020-12-31"))
    }
    expectNoDifference(error.status, .refused)
    expectNoDifference(error.message, "2021-01-01 以前不收信息处理费")
  }

  @Test func `a count without end is refused by its option`() throws {
    let error = try #require(throws: OfficeError.self) {
      try FeeEstimate(pieces: nil, pages: 100_001, on: day("2026-03-02"))
    }
    expectNoDifference(error.field, "--pages")
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
