import ArgumentParser
import Office

struct LetterPrint: Verb {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "打印一份文书或者表单：没有定稿的是草稿，定稿的每次一样",
    discussion: """
      文书里的姓名、地址照原样写出，谁在什么时候打印过会记下来。
      不写 --format 的在屏幕上看；写了的存成文件，--out - 写到标准输出。
      ysq letter 2026-0001
      ysq letter 2026-0001 d2 --format docx --out 延期告知.docx
      ysq 文书 2026-0001 --kind 送达回证 --format pdf
      ysq letter 2026-0001 d2 --format source --out 文稿.txt
      """)

  @OptionGroup var matter: CaseArgument
  @Argument("文书号，如 d1；不写时取最近一份，ysq letter list 列出全部", noun: "文书号")
  var doc: String?
  @Option("表单，如 送达回证、信封、案卷封面；不写时打印文书本身") var kind: LetterKind?
  @Option("存成什么") var format: LetterFormat?
  @Option("写成哪个文件；- 是标准输出；不写时按案号和文书取名", noun: "文件") var out: String?
  @Option("打印人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try desk.office(console)
    let order = LetterOrder(matter.number, document: doc, kind: kind)
    let set = try office.letter(order, by: RecordOptions.person(by, console))
    guard let format = format ?? formatOfFile else { return try console.show(ScreenLetter(set)) }
    let bytes = try office.bytes(of: set, as: format)
    if out == "-" { return try console.write(bytes) }
    let path = out ?? set.fileName(format)
    try office.write(bytes, to: path)
    try console.show(PrintedLetter(view: office.view(of: set, as: format, bytes, path: path)))
  }

  /// What the ending of the file says.
  private var formatOfFile: LetterFormat? {
    guard let out, out != "-" else { return out == nil ? nil : .source }
    let ending = out.split(separator: ".").last.map { $0.lowercased() }
    return LetterFormat.allCases.first { $0.ending == ending } ?? .source
  }
}

/// What was written.
struct PrintedLetter: Shown {
  let view: PrintedLetterView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    let number = view.issued ? view.documentNumber.map { "（\($0)）" } ?? "" : ""
    let state = view.issued ? "，定稿" : view.draft ? "，草稿" : ""
    page.line("已写成“\(view.path ?? "-")”：\(view.title)\(number)\(state)。")
  }
}
