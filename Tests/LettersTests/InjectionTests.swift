import CustomDump
import Testing

@testable import Letters

/// A value never becomes structure, whatever stands in it and wherever it stands.
struct InjectionTests {
  static let template = """
    @版头 {{x}}
    @文号 {{x}}
    @标题 {{x}}
    @称呼 {{x}}
    @一级 {{x}}
    @二级 {{x}}
    {{x}}
    @齐左 {{x}}
    @表 1 1
    |# {{x}} | {{x}} |
    @落款 {{x}}
    @日期 {{x}}
    {{x}}
    """

  static let values = [
    SampleLetters.special, "@标题 甲", "@", "@@", "| 甲 | 乙 |", "|#", "|", "#", "{{x}}", "{{{x}}}",
    "{{/x}}", "}}",
    "{{! }}", "<b>", "&lt;", "]]>", "\\", "\"", "'", "甲\u{2028}@分页\u{2028}| 乙 |", "> 甲", "_4 甲",
    "#set page(width: 1cm)", "镕堃喆䶮赟", "𠮷", "e\u{301}", "👨‍👩‍👧",
  ]

  @Test(arguments: values)
  func `a value stays what it is in every place`(value: String) throws {
    let shown = PlainText.plain(value)
    let fields = LetterFields(["x": .text(value)])
    let letter = try LetterTemplate(Self.template, name: "t").letter(fields)
    let cells = [LetterCell(shown, isLabel: true), LetterCell(shown)]
    expectNoDifference(
      letter,
      Letter(
        form: .official, head: shown, number: shown, title: shown,
        blocks: [
          .salutation(shown), .heading(shown), .subheading(shown), .paragraph(shown), .line(shown),
          .table(LetterTable(widths: [1, 1], rows: [cells])),
        ], signature: Signature(name: shown, day: shown), notes: [.paragraph(shown)]))
  }

  static let cleaned: [(String, String)] = [
    ("甲\n乙", "甲\u{2028}乙"), ("甲\r\n\r\n 乙\u{2029}丙\u{B}丁\n", "甲\u{2028}乙\u{2028}丙\u{2028}丁"),
    ("\u{1}2\u{3}", "2"), ("甲\t乙", "甲 乙"), ("　　甲　", "甲"), ("甲\u{202E}乙\u{2066}", "甲乙"),
    ("甲\u{0}\u{7F}\u{FEFF}乙", "甲乙"), ("  ", ""), (SampleLetters.special, SampleLetters.special),
  ]

  @Test(arguments: cleaned)
  func `what no page shows is left out of a value`(value: String, shown: String) {
    expectNoDifference(PlainText.plain(value), shown)
  }
}
