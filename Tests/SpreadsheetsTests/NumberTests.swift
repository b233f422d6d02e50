import CustomDump
import Testing

@testable import Spreadsheets

/// What becomes of numbers and dates.
struct NumberTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  static let numbers: [(String, String)] = [
    ("0", "0"), ("12", "12"), ("-3", "-3"), ("1.5", "1.5"), ("0.30000000000000004", "0.3"),
    ("13812345678", "13812345678"), ("1.3812345678E10", "13812345678"),
    ("123456789012345", "123456789012345"), ("1E-5", "0.00001"), ("-1.50", "-1.5"),
    // A resident number that was typed as a number has lost its last digits.
    ("3.2070619900101E+17", "3.2070619900101E+17"),
    ("320706199001010011", "3.2070619900101E+17"), ("1e20", "1E+20"), ("1e-10", "1E-10"),
    ("x", "x"), ("007", "7"),
  ]

  @Test(arguments: numbers)
  func `numbers have at most 15 digits, or show that they had more`(
    stored: String, shown: String
  ) {
    var texts = CellText(countsFrom1904: false)
    expectNoDifference(texts.text(Array(stored.utf8), format: .general), shown)
  }

  static let formats: [(Int, String?, String, String)] = [
    (14, nil, "44834", "2022-09-30"), (22, nil, "44834.5", "2022-09-30 12:00"),
    (20, nil, "0.25", "06:00"), (27, nil, "44834", "2022-09"), (28, nil, "44834", "2022-09-30"),
    (30, nil, "44834", "2022-09-30"), (31, nil, "44834", "2022-09-30"),
    (32, nil, "0.75", "18:00"), (35, nil, "0.50001", "12:00:01"), (36, nil, "44834", "2022-09"),
    (50, nil, "44834", "2022-09"), (57, nil, "44834", "2022-09"), (58, nil, "44834", "2022-09-30"),
    (165, "yyyy年m月d日", "44834", "2022-09-30"),
    (165, "yyyy\"年\"m\"月\"d\"日\"", "44834.75", "2022-09-30"),
    (165, "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "44834", "2022-09-30"),
    (165, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "44834", "2022-09-30"),
    (165, "yyyy\"年\"m\"月\"", "44834", "2022-09"), (165, "yyyy", "44834", "2022"),
    (165, "yyyy\\-mm\\-dd\\ hh:mm:ss", "44834.587511574", "2022-09-30 14:06:01"),
    (165, "m/d/yy", "44834.9999", "2022-09-30"), (14, nil, "44834.99999999999", "2022-10-01"),
    (165, "[$-804]aaaa;@", "44834", "2022-09-30"),
    (165, "mm:ss", "0.5", "12:00"), (165, "[h]:mm", "2.5", "60:00"),
    (46, nil, "0.50001", "12:00:01"),
    (165, "h:mm AM/PM", "0.5", "12:00"), (165, "上午/下午h\"时\"mm\"分\"", "0.5", "12:00"),
    (165, "General", "44834", "44834"), (165, "G/通用格式", "44834", "44834"),
    (165, "0.00E+00", "44834", "44834"), (165, "#,##0.00\"元\";[Red]-#,##0", "100.50", "100.5"),
    (165, "00000", "12", "00012"), (49, nil, "12", "12"), (10, nil, "0.5", "0.5"),
    (14, nil, "1", "1900-01-01"), (14, nil, "59", "1900-02-28"), (14, nil, "60", "1900-02-29"),
    (14, nil, "61", "1900-03-01"), (14, nil, "0", "1900-01-00"), (14, nil, "-1", "-1"),
    (14, nil, "2958465", "9999-12-31"), (14, nil, "2958466", "2958466"),
  ]

  @Test(arguments: formats)
  func `a format makes a date of a number`(
    id: Int, code: String?, stored: String, shown: String
  ) throws {
    var sample = WorkbookSample(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(stored)</v></c></row>")
    sample.setFormats([(id, code)])
    expectNoDifference(
      try rows(of: sample.packed(folder.path + "/a.xlsx")), [SheetRow(line: 1, cells: [shown])])
  }

  @Test(arguments: [("0", "1904-01-01"), ("43372", "2022-09-30"), ("2957003", "9999-12-31")])
  func `a workbook may count from 1904`(stored: String, shown: String) throws {
    var sample = WorkbookSample(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(stored)</v></c></row>",
      properties: "<workbookPr date1904=\"1\"/>")
    sample.setFormats([(14, nil)])
    expectNoDifference(
      try rows(of: sample.packed(folder.path + "/a.xlsx")), [SheetRow(line: 1, cells: [shown])])
  }

  @Test(arguments: [
    ("2022-09-30T00:00:00", "2022-09-30"), ("2022-09-30", "2022-09-30"),
    ("2022-09-30T14:05:00Z", "2022-09-30 14:05:00"),
  ])
  func `a date may stand as such`(stored: String, shown: String) throws {
    let sample = WorkbookSample(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>\(stored)</v></c></row>")
    expectNoDifference(
      try rows(of: sample.packed(folder.path + "/a.xlsx")), [SheetRow(line: 1, cells: [shown])])
  }
}
