import CustomDump
import Testing

@testable import CLI

struct TableTests {
  @Test func `columns line up with Chinese, numbers to the right`() {
    var table = Table(.text("案号"), .text("申请人"), .number("余日"))
    table.add("2026-0001", "张三", "20")
    table.add("2026-0002", "O'Neil 公司", "-3")
    expectNoDifference(
      text(of: table),
      """
      案号       申请人       余日
      2026-0001  张三           20
      2026-0002  O'Neil 公司    -3
      """)
  }

  @Test func `the widest text gives way until the table fits, numbers never do`() {
    var table = Table(.text("案号"), .text("申请内容"), .number("余日"))
    table.add("2026-0001", "2025 年度征收补偿方案及其批准文件", "1234567")
    expectNoDifference(
      text(of: table, within: 40),
      """
      案号       申请内容                 余日
      2026-0001  2025 年度征收补偿方…  1234567
      """)
  }

  @Test func `no line is wider than the page`() {
    var table = Table(.text("一"), .text("二"), .text("三"), .number("四"))
    let long = Table.Cell(String(repeating: "征收", count: 60))
    table.add(long, long, "short", "1")
    let lines = table.lines(paint: Paint(isOn: false), within: 100)
    #expect(lines.allSatisfy { $0.columns <= 100 })
  }

  @Test func `colour does not move a column`() {
    var table = Table(.text("案号"), .text("状态"))
    table.add(Table.Cell("逾期", .red), "办理中")
    let plain = table.lines(paint: Paint(isOn: false), within: 100)
    let painted = table.lines(paint: Paint(isOn: true), within: 100)
    expectNoDifference(painted.map(\.withoutColour), plain)
    expectNoDifference(painted.last, "\u{1B}[31m逾期\u{1B}[0m  办理中")
  }

  @Test func `short rows end early, without blanks at the end`() {
    var table = Table(.text("案号"), .text("经办"))
    table.add("2026-0001")
    expectNoDifference(text(of: table), "案号       经办\n2026-0001")
  }

  private func text(of table: Table, within width: Int = 100) -> String {
    table.lines(paint: Paint(isOn: false), within: width).joined(separator: "\n")
  }
}

extension String {
  fileprivate var withoutColour: String {
    replacing(#/\u{1B}\[[0-9]+m/#, with: "")
  }
}
