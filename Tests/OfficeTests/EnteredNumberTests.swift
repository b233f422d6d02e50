import CustomDump
import Office
import Statute
import Testing
import WorkingDays

struct EnteredNumberTests {
  private let today = Day(year: 2026, month: 11, day: 22)

  @Test func `a right number is kept in its normalised form with the type of its form`() throws {
    let entered = try EnteredNumber("32070020010418000x", asOf: try #require(today))
    expectNoDifference(entered.type, .residentID)
    expectNoDifference(entered.number, "32070020010418000X")
  }

  @Test func `a wrong number is refused at its position`() throws {
    let day = try #require(today)
    let error = #expect(throws: OfficeError.self) {
      try EnteredNumber("32070O200104150003", asOf: day)
    }
    expectNoDifference(
      error,
      OfficeError(
        .refused, code: "wrongIdentityNumber", message: "居民身份证号码第 6 位“O”不该出现在这里",
        field: "--id", article: "《政府信息公开条例》第二十九条第二款第（一）项", hint: "是不是 320700200104150003；请照证件核对"))
  }

  @Test func `a wrong number is recorded as it stands where it happened so`() throws {
    let entered = try EnteredNumber(
      "32070O200104150003", asOf: try #require(today), asHappened: true)
    expectNoDifference(entered.type, .residentID)
    expectNoDifference(entered.number, "32070O200104150003")
  }
}
