import CustomDump
import Testing

@testable import CLI
@testable import Office

struct WeekGridTests {
  private let days = [
    day("2026-02-14", 12, "调休"), day("2026-02-15", nil, "国庆节、中秋节"), day("2026-02-16", 13, nil),
  ]

  @Test func `on a narrow terminal the weeks keep to its columns`() {
    expectNoDifference(
      lines(80),
      [
        "  星期一     星期二     星期三     星期四     星期五     星期六     星期日",
        "                                              2026-02-13 02-14      02-15",
        "                                              起算日     第12日调休 放假",
        "  02-16",
        "  第13日",
      ])
  }

  @Test func `where there is room a name is written out as far as it fits`() {
    #expect(lines(100)[2].hasSuffix("第12日 调休   国庆、中秋"))
  }

  @Test func `nothing is drawn where no day is counted`() {
    expectNoDifference(
      WeekGrid(from: "2026-02-13", days: [Self.day("2026-02-14", nil, "周末")], columns: 100)
        .lines(paint: Paint(isOn: false)), [])
  }

  private func lines(_ columns: Int) -> [String] {
    WeekGrid(from: "2026-02-13", days: days, columns: columns).lines(paint: Paint(isOn: false))
  }

  private static func day(_ day: String, _ number: Int?, _ mark: String?) -> DayView {
    DayView(
      day: day, counts: number != nil, number: number, why: "", notice: nil, mark: mark,
      isKnown: true)
  }
}
