import ArgumentParser
import Office

struct LetterTemplateVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "写出一份模板；改好放进案件台的 templates 文件夹，就用本机关的",
    discussion: """
      写到标准输出，接着写 > desk/templates/延期答复告知书.mustache 就存进案件台；文件名不要改。
      写法见 Docs/Letters.md，字段用 ysq letter fields 列出。
      ysq letter template 延期答复告知书
      ysq 文书 模板 事项－予以公开
      """)

  @Argument("文书、表单或者答复事项的名称，如 延期答复告知书、事项－予以公开、救济告知", noun: "模板")
  var kind: String
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let text =
      desk.isChosen(console)
      ? try desk.office(console).template(kind) : try Office.standardTemplate(kind)
    if console.isJSON { return try console.show(TemplateText(kind: kind, text: text)) }
    try console.write(text)
  }
}

/// A template, for programs.
struct TemplateText: Shown {
  let kind: String
  let text: String

  func draw(on page: inout Page) { page.line(text) }
}
