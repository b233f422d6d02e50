import CustomDump
import Testing
import WorkingDays

@testable import Office

/// Days as registers write them.
struct CellDayTests {
  @Test(arguments: [
    "2024-03-05", "2024/3/5", "2024.3.5", "2024年3月5日", "2024年03月05日", "20240305",
    "２０２４／３／５", "２０２４年３月５日", "二〇二四年三月五日", "二○二四年三月五日", "24.3.5", "24年3月5日",
    "2024-03-05 14:30:00", "2024-03-05T00:00:00", "2024/3/5 9:05", "2024年3月5日 上午", "2024年3月5日（星期二）",
    "2024年 3月 5日", "2024年3月5", "2024．3．5", "2024—3—5", "45356", "45356.0", "45356.5", "'2024-03-05",
  ])
  func `a day is read in every style that registers have`(_ text: String) throws {
    let read = try CellForm<Day>.day.read(String(CellText.trimmed(text)))
    expectNoDifference(read?.description, "2024-03-05")
  }

  @Test(arguments: [
    ("2023-02-30", "没有“2023-02-30”这一天"),
    ("2024年13月5日", "没有“2024年13月5日”这一天"),
    ("2024年3月", "“2024年3月”没有写哪一天"),
    ("3月5日", "“3月5日”没有写年份"),
    ("3/5/2024", "“3/5/2024”的年份写在后面，分不清月和日，请写成 2024-03-05 这样"),
    ("0204-03-05", "“0204-03-05”的年份不对"),
    ("星期二", "“星期二”不是日期，应写作 2024-03-05 这样"),
    ("已补正", "“已补正”不是日期，应写作 2024-03-05 这样"),
    ("2024", "“2024”不是日期，应写作 2024-03-05 这样"),
    ("2024-03-05、2024-03-09", "“2024-03-05、2024-03-09”不是日期，应写作 2024-03-05 这样"),
  ])
  func `what is no day is refused, and says why`(_ text: String, _ reason: String) {
    expectNoDifference(
      #expect(throws: CellFault.self) { try CellForm<Day>.day.read(text) }?.reason, reason)
  }
}
