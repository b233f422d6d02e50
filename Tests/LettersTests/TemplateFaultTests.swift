import Testing

@testable import Letters

/// What stops a letter, and how exactly it is named.
struct TemplateFaultTests {
  static let fields: [String: LetterValue] = [
    "name": .text("张三"), "address": .missing, "isLate": .flag(true),
    "items": .list([LetterFields(["title": .text("甲")])]), "none": .flag(false),
  ]

  static let faults: [(source: String, line: Int, kind: TemplateFault.Kind)] = [
    ("甲\n{{nam}}", 2, .unknownField("nam", nearest: "name")),
    ("甲\n\n{{zzzzzz}}", 3, .unknownField("zzzzzz", nearest: nil)),
    ("{{#none}}\n{{adress}}\n{{/none}}", 2, .unknownField("adress", nearest: "address")),
    ("{{#item}}{{/item}}", 1, .unknownField("item", nearest: "items")),
    ("{{^Name}}{{/Name}}", 1, .unknownField("Name", nearest: "name")),
    ("{{#items}}\n{{tite}}\n{{/items}}", 2, .unknownField("tite", nearest: "title")),
    ("{{title}}", 1, .unknownField("title", nearest: nil)),
    ("@标题 甲\n{{address}}", 2, .missingField("address")),
    ("@表 1 1\n| 甲 | {{address}} |", 2, .missingField("address")),
    ("{{isLate}}", 1, .notText("isLate")), ("{{items}}", 1, .notText("items")),
    ("甲{{name\n乙", 1, .badTag("{{name")), ("{{}}", 1, .badTag("{{}}")),
    ("{{姓名}}", 1, .badTag("{{姓名}}")), ("{{na me}}", 1, .badTag("{{na me}}")),
    ("{{upper(name)}}", 1, .badTag("{{upper(name)}}")), ("{{name.x}}", 1, .badTag("{{name.x}}")),
    ("{{.}}", 1, .badTag("{{.}}")), ("{{1x}}", 1, .badTag("{{1x}}")),
    ("{{>head}}", 1, .notAllowed("{{>head}}")), ("{{<head}}", 1, .notAllowed("{{<head}}")),
    ("{{$part}}", 1, .notAllowed("{{$part}}")), ("{{=<% %>=}}", 1, .notAllowed("{{=<% %>=}}")),
    ("{{{name}}}", 1, .notAllowed("{{{name}}")), ("{{&name}}", 1, .notAllowed("{{&name}}")),
    ("{{% CONTENT_TYPE:TEXT}}", 1, .notAllowed("{{% CONTENT_TYPE:TEXT}}")),
    ("甲\n{{#name}}", 2, .unclosedSection("name")),
    ("{{/name}}", 1, .unopenedSection("name", open: nil)),
    ("{{#name}}\n{{/items}}", 2, .unopenedSection("items", open: "name")),
    ("甲\n\u{1}", 2, .forbiddenCharacter), ("{{! 注\n释 }}\n@大标题 甲", 3, .unknownDirective("大标题")),
    ("@", 1, .unknownDirective("")), ("@标题{{name}}\n@版式 书", 2, .unknownForm("书")),
    ("@版式 公文\n@版式 表格", 2, .repeated("版式")), ("@落款 甲\n@日期 乙\n@日期 丙", 3, .repeated("日期")),
    ("@落款 甲\n完", 2, .halfSignature), ("@日期 甲", 1, .halfSignature),
    ("@表 3 x", 1, .badWidths("3 x")), ("@表 0", 1, .badWidths("0")), ("| 甲 |", 1, .rowOutsideTable),
    ("@表 1\n甲\n| 乙 |", 3, .rowOutsideTable), ("@表 1\n| 甲", 2, .unclosedRow),
    ("@表 1\n|", 2, .unclosedRow), ("@表 1\n|>0 甲 |", 2, .badMark(">0")),
    ("@表 1\n|_x 甲 |", 2, .badMark("_x")), ("@表 1\n|#2 甲 |", 2, .badMark("#2")),
    ("@表 1 1\n| 甲 |", 2, .rowDoesNotFit(columns: 1, expected: 2)),
    ("@表\n| 甲 | 乙 |\n|>3 丙 |", 3, .rowDoesNotFit(columns: 3, expected: 2)),
    ("@表 1 1\n@表头\n|>2 甲 |", 3, .badHeader), ("@表头", 1, .badHeader),
    ("@表 1\n@表头\n甲", 3, .badHeader), ("@表 1\n| 甲 |\n@表头", 3, .badHeader),
  ]

  @Test(arguments: faults)
  func `a template that is wrong says where and why`(
    source: String, line: Int, kind: TemplateFault.Kind
  ) {
    #expect(throws: TemplateFault(template: "t.mustache", line: line, kind: kind)) {
      try LetterTemplate(source, name: "t.mustache").letter(LetterFields(Self.fields))
    }
  }

  @Test func `a section that is not shown may name what is missing`() throws {
    let template = try LetterTemplate("{{#none}}{{address}}{{/none}}甲", name: "t")
    #expect(try template.letter(LetterFields(Self.fields)).blocks == [.paragraph("甲")])
  }
}
