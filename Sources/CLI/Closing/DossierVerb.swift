import ArgumentParser
import Office

struct DossierVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "卷宗：复议、诉讼用的案卷，一份 PDF 和一个可以核对的压缩包",
    discussion: """
      按申请、登记、补正、征求、审查、答复、送达的顺序：封面、证据目录（序号、名称、证明对象、页码）、
      全部文书、送达证明、检索记录、附件、期限计算说明、台账摘录。压缩包里是每件的原件和 SHA-256 清单，
      用 sh 验证.sh 或者 sha256sum -c SHA256SUMS 核对。
      姓名、号码照原样写出，谁在什么时候为什么制作会记下来；核查提示要写 --with-findings 才放进去。
      ysq dossier 2026-0001
      ysq 卷宗 2026-0001 --out 卷宗.pdf
      ysq dossier 2026-0001 --format zip --reveal 行政复议答复
      ysq dossier 2026-0001 --as-of 2026-03-10 --with-findings --out 核查.zip
      """)

  @OptionGroup var matter: CaseArgument
  @Option("只写其中一种；不写时两种都写。没有 PDF 软件的，写 zip 得到网页") var format: DossierFormat?
  @Option("写到哪个文件夹，或者写成哪个 .pdf、.zip 文件；不写时写到当前文件夹", noun: "文件") var out: String?
  @Flag(help: "把核查提示和照实登记的说明也放进去，内部使用") var withFindings = false
  @Option("查阅完整姓名和号码的理由；不写时记为“制作卷宗”", noun: "理由") var reveal: String?
  @Option("制作人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let office = try read.office(console)
    var bar = ProgressBar("制作卷宗", console: console)
    let order = DossierOrder(
      matter.number, try read.standpoint(console), withFindings: withFindings, reason: reveal,
      format: format, path: out)
    let view = try office.dossier(order, by: RecordOptions.person(by, console)) {
      bar.advance(to: $0, of: $1)
    }
    bar.finish()
    try console.show(DossierPage(view: view))
  }
}

/// What was written: the index of evidence, and what a reader of the files needs to know.
struct DossierPage: Shown {
  let view: DossierView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    var table = Table(.number("序号"), .text("阶段"), .text("名称"), .number("页码"))
    for row in view.evidence {
      table.add(
        Table.Cell("\(row.index)"), Table.Cell(row.stage), Table.Cell(row.name),
        Table.Cell(row.page.map { "\($0)" } ?? ""))
    }
    page.table(table)
    page.line()
    for row in view.evidence {
      if let problem = row.problem {
        page.line("第 \(row.index) 件 \(row.name)：\(problem)。", .yellow)
      }
    }
    if let path = view.pdf, let pages = view.pages { page.line("已写成“\(path)”，\(pages) 页。", .green) }
    if let path = view.zip { page.line("已写成“\(path)”。", .green) }
    if view.pages == nil { page.line("没有 PDF 软件，文书存成了网页。", .yellow) }
    if view.zip != nil { page.line("清单 SHA256SUMS 的 SHA-256：\(view.manifest)") }
  }
}
