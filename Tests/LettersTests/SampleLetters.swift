@testable import Letters

/// Letters that tests set, each from one base.
enum SampleLetters {
  static let signature = Signature(name: "连云港市人民政府办公室", day: "2026年3月5日")

  static let reply = Letter(
    form: .official, head: "连云港市人民政府办公室", number: "连政办公开〔2026〕12号",
    title: "连云港市人民政府办公室关于张镕堃政府信息公开申请的答复书",
    blocks: [
      .salutation("张镕堃："),
      .paragraph("本机关于2026年2月10日收到你提交的政府信息公开申请，申请公开“桥南村土地征收项目的补偿安置方案”。"),
      .heading("一、予以公开"), .subheading("（一）公开的内容"),
      .paragraph("根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，现将该信息提供给你。"),
    ], signature: signature)

  /// A letter with one paragraph of so many characters.
  static func letter(characters: Int, after blocks: [LetterBlock] = []) -> Letter {
    var letter = reply
    letter.blocks = blocks + [.paragraph(String(repeating: "字", count: characters))]
    return letter
  }

  /// A table of so many rows under a title.
  static func list(rows: Int, form: LetterForm = .sheet) -> Letter {
    let cells = (1...max(rows, 1)).map { row in
      [LetterCell("\(row)"), LetterCell("第\(row)件：关于桥南村土地征收项目的材料"), LetterCell("\(row * 3)")]
    }
    let table = LetterTable(widths: [1, 6, 1], header: ["序号", "题名", "页号"], rows: cells)
    return Letter(form: form, number: "2026-0001", title: "卷内目录", blocks: [.table(table)])
  }

  /// A form of labels and fields, with room for what is written by hand.
  static let form = Letter(
    form: .sheet, number: "编号：2026-0001", title: "政府信息公开申请登记表",
    blocks: [
      .table(
        LetterTable(
          widths: [3, 5, 3, 5],
          rows: [
            [
              LetterCell("申请人", isLabel: true), LetterCell("张镕堃"),
              LetterCell("收到日期", isLabel: true), LetterCell("2026年2月10日"),
            ],
            [
              LetterCell("所需信息", isLabel: true),
              LetterCell("桥南村土地征收项目的补偿安置方案\u{2028}以及附件", columns: 3, lines: 4),
            ],
            [LetterCell("负责人意见", lines: 5, isLabel: true), LetterCell("", columns: 3, lines: 5)],
          ])),
      .line("注：本表一式二份。"),
    ])

  /// Every kind of block, special characters in text and table, and a note under the signature.
  static let withTable: Letter = {
    let rows = [
      [LetterCell("费用", isLabel: true), LetterCell(special)], [LetterCell("合计：300元", columns: 2)],
    ]
    var letter = reply
    letter.blocks += [
      .paragraph(special), .line("附件：收费通知"),
      .table(LetterTable(widths: [1, 3], header: ["项目", "内容"], rows: rows)),
      .paragraph("第一行\u{2028}第二行"), .paragraph("特此答复。"),
    ]
    letter.notes = [.paragraph("（联系人：李四，电话：0518-80000000）")]
    return letter
  }()

  /// Names that the fonts for official letters do not have.
  static let rare = Letter(
    form: .official, blocks: [.paragraph("镕 堃 喆 䶮 赟，字"), .heading("一、镕堃喆䶮赟")])

  static let envelope = Letter(
    form: .envelope, number: "连政办公开〔2026〕12号", title: "张镕堃　收",
    blocks: [
      .line("222000"), .line("江苏省连云港市海州区桥南村12号"),
      .paragraph("连云港市人民政府办公室"), .paragraph("连云港市海州区朝阳东路69号"), .paragraph("222006"),
    ])

  /// Every character that means something in some language of the three writers.
  static let special =
    ##"@标题 |# {{name}} <b>&amp;</b> #h(1em) \u{41} $x$ `y` *z* _a_ "b" 'c' [d] //e ]]>"##
}
