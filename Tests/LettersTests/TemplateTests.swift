import CustomDump
import Testing

@testable import Letters

/// What a template becomes.
struct TemplateTests {
  /// The letter that a source gives.
  static func letter(_ source: String, _ fields: [String: LetterValue] = [:]) throws -> Letter {
    try LetterTemplate(source, name: "答复书.mustache").letter(LetterFields(fields))
  }

  @Test func `every directive makes its part of a letter`() throws {
    let source = """
      {{! 一封信的样子 }}
      @版式 公文
      @版头 {{office}}
      @文号 {{number}}
      @标题 关于{{name}}申请的答复书

      @称呼 {{name}}：
      {{#found}}
      @一级 一、予以公开
      @二级 （一）内容
      {{/found}}
      {{^found}}
      本机关没有该信息。
      {{/found}}
        正文在此。
      @齐左 附件：无
      @分页
      @表 3 5
      @表头
      | 项目 | 内容 |
      {{#items}}
      |# {{title}} | {{text}} |
      {{/items}}
      |>2_4 合计 |
      @落款 {{office}}
      @日期 {{day}}
      （联系人：李四）
      """
    let letter = try Self.letter(
      source,
      [
        "office": .text("某办"), "number": .text("某〔2026〕1号"), "name": .text("张三"),
        "found": .flag(true), "day": .text("2026年3月5日"),
        "items": .list([
          LetterFields(["title": .text("甲"), "text": .text("一")]),
          LetterFields(["title": .text("乙"), "text": .text("二")]),
        ]),
      ])
    let rows = [
      [LetterCell("甲", isLabel: true), LetterCell("一")],
      [LetterCell("乙", isLabel: true), LetterCell("二")],
      [LetterCell("合计", columns: 2, lines: 4)],
    ]
    expectNoDifference(
      letter,
      Letter(
        form: .official, head: "某办", number: "某〔2026〕1号", title: "关于张三申请的答复书",
        blocks: [
          .salutation("张三："), .heading("一、予以公开"), .subheading("（一）内容"), .paragraph("正文在此。"),
          .line("附件：无"), .pageBreak,
          .table(LetterTable(widths: [3, 5], header: ["项目", "内容"], rows: rows)),
        ], signature: Signature(name: "某办", day: "2026年3月5日"),
        notes: [.paragraph("（联系人：李四）")]))
  }

  @Test func `a title of several lines stands there several times`() throws {
    let letter = try Self.letter("@版式 表格\n@标题 某办\n@标题 送达回证")
    expectNoDifference(letter, Letter(form: .sheet, title: "某办\u{2028}送达回证", blocks: []))
  }

  @Test func `what is empty makes no block`() throws {
    let letter = try Self.letter(
      "{{x}}\n@齐左 {{x}}\n@表 1 2\n@表\n{{#y}}\n| {{x}} |\n{{/y}}\n完。",
      ["x": .text(" "), "y": .list([])])
    expectNoDifference(letter.blocks, [.paragraph("完。")])
  }

  @Test func `a section asks whether a value is there`() throws {
    let source = "{{#a}}甲{{/a}}{{^a}}非甲{{/a}}{{#b}}乙{{/b}}{{^b}}非乙{{/b}}{{#c}}丙{{/c}}{{^c}}非丙{{/c}}"
    let letter = try Self.letter(source, ["a": .text("有"), "b": .missing, "c": .text("")])
    expectNoDifference(letter.blocks, [.paragraph("甲非乙非丙")])
  }

  @Test func `a row sees its own names first, then those around it`() throws {
    let letter = try Self.letter(
      "{{#items}}\n{{name}}：{{office}}\n{{/items}}",
      [
        "name": .text("外"), "office": .text("某办"),
        "items": .list([LetterFields(["name": .text("内")]), LetterFields([:])]),
      ])
    expectNoDifference(letter.blocks, [.paragraph("内：某办"), .paragraph("外：某办")])
  }

  @Test func `the names of rows that are not there are known too`() throws {
    let fields = LetterFields(["items": .list([])], rows: ["items": ["name"]])
    let good = try LetterTemplate("{{#items}}\n{{name}}\n{{/items}}", name: "t").letter(fields)
    expectNoDifference(good.blocks, [])
    let wrong = try LetterTemplate("{{#items}}\n{{nam}}\n{{/items}}", name: "t")
    let fault = TemplateFault(
      template: "t", line: 2, kind: .unknownField("nam", nearest: "name"))
    #expect(throws: fault) { try wrong.letter(fields) }
  }

  @Test func `wide spaces stay in a cell, where they hold room for a hand`() throws {
    let letter = try Self.letter("　　甲　\n@表 1\n|_2 　　年　月　日 |\n|  　 |")
    let rows = [[LetterCell("　　年　月　日", lines: 2)], [LetterCell("　")]]
    expectNoDifference(
      letter.blocks, [.paragraph("甲"), .table(LetterTable(widths: [1], rows: rows))])
  }

  @Test func `two at signs are one that means nothing`() throws {
    expectNoDifference(try Self.letter("@@标题 甲").blocks, [.paragraph("@标题 甲")])
  }

  @Test func `lines may end as Windows ends them, and begin with a mark of bytes`() throws {
    let letter = try Self.letter("\u{FEFF}@标题 甲\r\n乙\r\n")
    expectNoDifference(letter, Letter(form: .official, title: "甲", blocks: [.paragraph("乙")]))
  }
}
