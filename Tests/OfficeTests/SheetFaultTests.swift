import CustomDump
import Office
import Spreadsheets
import Testing

/// What a clerk reads of a table that cannot be read.
struct SheetFaultTests {
  static let faults: [(SheetFault, OfficeError)] = [
    (
      .oldWorkbook,
      OfficeError(
        .refused, code: "sheetOldWorkbook", message: "这是 Excel 2003 以前的工作簿（.xls）", field: "FILE",
        location: "登记簿.xls", hint: "请用 Excel 或者 WPS 打开，另存为 .xlsx 后再用")
    ),
    (
      .invalidText(line: 12, encoding: .gb18030),
      OfficeError(
        .refused, code: "sheetInvalidText",
        message: "第 12 行有不成文字的字节，与全文的 GB18030 编码不符", field: "FILE",
        location: "登记簿.xls:12", hint: "请核对这一行，或者用 Excel 打开，另存为“CSV UTF-8”")
    ),
    (
      .noResult(line: 5, column: 27),
      OfficeError(
        .refused, code: "sheetNoResult", message: "AB5 是公式，文件里没有它的结果", field: "FILE",
        location: "登记簿.xls:5:28", hint: "请用 Excel 打开，保存一次后再用")
    ),
    (
      .noSuchSheet(name: "2023", sheets: ["2021", "2022"]),
      OfficeError(
        .refused, code: "sheetNoSuchSheet", message: "没有名为“2023”的工作表", field: "FILE",
        location: "登记簿.xls", hint: "工作簿里有：2021、2022")
    ),
    (
      .missing(path: "登记簿.xls"),
      OfficeError(
        .missing, code: "sheetMissing", message: "找不到“登记簿.xls”", field: "FILE",
        location: "登记簿.xls", hint: "请核对文件名和所在的文件夹")
    ),
    (
      .expandsTooFar(part: "xl/worksheets/sheet1.xml", bytes: 4 << 30),
      OfficeError(
        .refused, code: "sheetExpandsTooFar",
        message: "工作簿的“xl/worksheets/sheet1.xml”解开后过大（4096 MB）", field: "FILE",
        location: "登记簿.xls", hint: "请用 Excel 打开，删去多余的行和列后另存")
    ),
  ]

  @Test(arguments: faults)
  func `a table that cannot be read is told in one sentence`(
    fault: SheetFault, expected: OfficeError
  ) {
    expectNoDifference(OfficeError(fault, file: "登记簿.xls"), expected)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func `columns have letters`(column: Int, letters: String) {
    expectNoDifference(SheetRow.letters(ofColumn: column), letters)
  }
}
