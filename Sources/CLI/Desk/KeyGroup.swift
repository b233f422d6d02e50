import ArgumentParser
import Office

struct KeyGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "案件台的密钥", subcommands: [KeyRotate.self])
}

struct KeyRotate: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "换一把新密钥，把申请人、文字和附件重新加密",
    discussion: """
      旧密钥从此打不开这个案件台；以前的备份仍要用旧密钥。中途断电，再打开案件台时接着换完。
      ysq key rotate
      ysq 密钥 更换 --desk 案件台
      """)

  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try desk.office(console)
    var bar = ProgressBar("更换密钥", console: console)
    try office.rotateKey { bar.advance(to: $0, of: $1) }
    bar.finish()
    try console.show(KeyView(key: office.keyPath ?? ""))
  }
}

/// The key in use.
struct KeyView: Shown {
  let key: String

  func draw(on page: inout Page) {
    page.line("已换成新密钥，全部内容重新加密。请把新的密钥文件“\(key)”另存一份，不要和备份放在一起。")
  }
}
