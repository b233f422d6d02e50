import CustomDump
import Testing

@testable import CLI

struct TextWidthTests {
  @Test(arguments: [
    ("abc", 3), ("征收", 4), ("Ａ１", 4), ("，。《》", 8), ("e\u{301}", 1), ("か\u{3099}", 2),
    ("\u{200B}", 0), ("—", 1), ("“”…", 3), ("한글", 4), ("𠮷", 2), ("😀", 2), ("👨‍👩‍👧", 2),
    ("ｱ", 1), ("", 0), ("é", 1), ("〇", 2), ("①", 1), ("〿", 1),
  ])
  func `Chinese and full-width take two columns, marks none`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: [
    ("征收补偿方案", 12, "征收补偿方案"), ("征收补偿方案", 11, "征收补偿方…"),
    ("征收补偿方案", 10, "征收补偿…"), ("征收", 2, "…"), ("abc", 2, "a…"), ("征a", 2, "…"),
  ])
  func `a text that is too wide ends in an ellipsis`(text: String, columns: Int, cut: String) {
    expectNoDifference(text.cut(to: columns), cut)
  }

  @Test func `line breaks and escape codes become blanks`() {
    expectNoDifference("张\n三\t\u{1B}[31m".onOneLine, "张 三  [31m")
  }

  @Test func `wrapped text keeps words whole and closing marks off the start of a line`() {
    expectNoDifference(
      "按这一天的情况看，只计 calendar 到当天。".wrapped(to: 16),
      ["按这一天的情况看，", "只计 calendar 到", "当天。"])
  }
}
