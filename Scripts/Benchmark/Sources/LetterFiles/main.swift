import Foundation
import Letters

/// Fills a template and writes as many letters; prints letters, seconds and letters a second.
///
///     LetterFiles fill|html|docx|pdf LETTERS
///
/// A letter is a reply of one page and a half, each to another applicant.
let source = """
  @版头 连云港市人民政府办公室
  @文号 {{number}}
  @标题 连云港市人民政府办公室关于{{name}}政府信息公开申请的答复书
  @称呼 {{name}}：
  本机关于{{day}}收到你提交的政府信息公开申请，申请公开“{{request}}”。
  {{#items}}
  @一级 {{title}}
  {{text}}
  {{/items}}
  如对本答复不服，可以自收到本答复书之日起60日内申请行政复议，或者在6个月内提起行政诉讼。
  @落款 连云港市人民政府办公室
  @日期 {{day}}
  """

func fields(_ index: Int) -> LetterFields {
  let text = "根据《中华人民共和国政府信息公开条例》第三十六条的规定，现将第\(index)号信息提供给你。"
  let items = ["一、予以公开", "二、信息不存在"].map { title in
    LetterFields(["title": .text(title), "text": .text(String(repeating: text, count: 3))])
  }
  return LetterFields([
    "number": .text("连政办公开〔2026〕\(index)号"), "name": .text("申请人\(index)"),
    "day": .text("2026年3月5日"), "request": .text("关于第\(index)号房屋征收补偿方案及其附件"),
    "items": .list(items),
  ])
}

func write(_ way: String, _ letter: Letter, _ maker: PDFMaker) throws -> Int {
  switch way {
  case "fill": letter.blocks.count
  case "html": HTMLWriter.write([letter]).utf8.count
  case "docx": try DOCXWriter.write(letter).count
  case "pdf": try maker.write(letter).count
  default: exit(64)
  }
}

let words = CommandLine.arguments
guard words.count == 3, let count = Int(words[2]) else {
  print("LetterFiles fill|html|docx|pdf LETTERS")
  exit(64)
}
let maker = PDFMaker(environment: ProcessInfo.processInfo.environment)
let start = Date()
let template = try LetterTemplate(source, name: "答复书")
var bytes = 0
for index in 0..<count {
  bytes += try write(words[1], template.letter(fields(index)), maker)
}
let seconds = Date().timeIntervalSince(start)
guard bytes > 0 else { exit(1) }
print(String(format: "%8d %9.2f %12.1f", count, seconds, Double(count) / seconds))
