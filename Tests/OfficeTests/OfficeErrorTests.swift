import CustomDump
import Foundation
import Office
import Testing

struct OfficeErrorTests {
  @Test func `an error has its six keys under any encoder, null where nothing is`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let error = OfficeError(
      .refused, code: "extensionTooLong", message: "延期不得超过 20 个工作日", field: "--days",
      article: "《条例》第三十三条")
    expectNoDifference(
      String(decoding: try encoder.encode(error), as: UTF8.self),
      #"{"article":"《条例》第三十三条","code":"extensionTooLong","field":"--days","hint":null,"#
        + #""message":"延期不得超过 20 个工作日","where":null}"#)
  }

  @Test(arguments: [
    ("2026/2/3", "“2026/2/3”不是日期", "应写作 2026-02-03"),
    ("20260203", "“20260203”不是日期", "应写作 2026-02-03"),
    ("2026年2月3日", "“2026年2月3日”不是日期", "应写作 2026-02-03"),
    ("２０２６-０２-０３", "“２０２６-０２-０３”不是日期", "应写作 2026-02-03"),
    ("2026-02-30", "没有“2026-02-30”这一天", "日期写作 2026-03-05 这样，年份在 1900 至 2199 之间"),
    ("1026-02-03", "没有“1026-02-03”这一天", "日期写作 2026-03-05 这样，年份在 1900 至 2199 之间"),
    ("明天", "“明天”不是日期", "日期写作 2026-03-05 这样，年份在 1900 至 2199 之间"),
    ("", "“”不是日期", "日期写作 2026-03-05 这样，年份在 1900 至 2199 之间"),
    (
      "99999999999999999999", "“99999999999999999999”不是日期",
      "日期写作 2026-03-05 这样，年份在 1900 至 2199 之间"
    ),
  ])
  func `a slip in a date is named, with the date that was meant`(
    text: String, message: String, hint: String
  ) {
    expectNoDifference(
      OfficeError.noSuchDay(text, field: "--on"),
      OfficeError(.usage, code: "noSuchDay", message: message, field: "--on", hint: hint))
  }
}
