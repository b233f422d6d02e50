import ArgumentParser
import Office

struct BackupVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "备份：把整个案件台写进一个文件，不含密钥，写好后当场校验",
    discussion: """
      别人正在登记也可以备份；记录、附件、文书、模板和机关设置都在里面。密钥永远不在里面，要另存一份。
      写完读回来逐项校验，都对了才用这个名字；--replace 的，到这时才替换旧备份。
      ysq backup /mnt/备份/案件台-2026-03-02.tar
      ysq 备份 /mnt/备份/案件台.tar --replace
      """)

  @Argument("写成哪个文件", noun: "文件") var file: String
  @Flag(help: "替换同名的旧备份") var replace = false
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    var bar = ProgressBar("校验备份", console: console)
    let view = try Office.backUp(
      desk.folder(console), to: file, replacing: replace, program: Version.current,
      clock: console.clock, key: console.variable("YSQ_KEY")
    ) { bar.advance(to: $0) }
    bar.finish()
    try console.show(BackupPage(view: view))
  }
}

struct RestoreVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "恢复：用一份备份建立案件台，校验通过才算完成",
    discussion: """
      文件夹必须是新的或者空的。备份里没有密钥：--key 写出另存的密钥文件，恢复时一并放好；
      不写的，恢复后案号、状态和期限可以看，放回密钥才能看到文字和登记。
      备份不完整、被改动或者校验不通过的，什么也不恢复。
      ysq restore /mnt/备份/案件台-2026-03-02.tar --desk 新案件台 --key 另存的密钥
      ysq 恢复 案件台.tar --desk 新案件台
      """)

  @Argument("备份文件", noun: "文件") var file: String
  @Option("另存的密钥文件", noun: "文件") var key: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    var bar = ProgressBar("校验", console: console)
    let view = try Office.restore(file, to: desk.folder(console), key: key) {
      bar.advance(to: $0)
    }
    bar.finish()
    try console.show(RestorationPage(view: view))
  }
}

/// What was written.
struct BackupPage: Shown {
  let view: BackupView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.line("已备份到“\(view.file)”：\(view.entries) 条记录，\(view.files) 个附件和文书，读回校验无误。", .green)
    if view.locked { page.line("没有密钥，文字、申请人和附件只校验了文件本身。", .yellow) }
    for name in view.leftOut { page.line("没有放进备份：\(name)（密钥、链接、隐藏文件不进备份）。", .yellow) }
    page.line("密钥不在备份里，请另存一份，不要和备份放在一起。")
  }
}

/// What was put back.
struct RestorationPage: Shown {
  let view: RestorationView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.line("已恢复案件台“\(view.desk)”：\(view.entries) 条记录，校验无误。", .green)
    page.line("备份写于 \(view.createdAt.inChina)，程序版本 \(view.program)。")
    if view.locked {
      page.line("还没有密钥：把另存的密钥文件放到 \(view.desk)/key，才能看到文字和继续登记。", .yellow)
    }
  }
}
