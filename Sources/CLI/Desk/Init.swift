import ArgumentParser
import Office

struct Init: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "建立案件台：一个文件夹，里面是数据库、附件和机关设置",
    discussion: """
      文件夹必须是新的或者空的。不写 --profile 时按「示例机关」建立，七种申请渠道都公布，供试用。
      ysq init --desk 案件台
      ysq 建库 --profile profile.yaml
      ysq init --desk /srv/ysq/gov --profile gov.yaml --json
      """)

  @Option("机关设置文件", noun: "文件") var profile: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try Office.create(
      desk.folder(console), profile: profile, clock: console.clock,
      key: console.variable("YSQ_KEY"))
    try console.show(
      DeskView(
        desk: office.folder, name: office.profile.name, key: office.keyPath ?? ""))
  }
}

/// A desk that was made.
struct DeskView: Shown {
  let desk: String
  let name: String
  let key: String

  func draw(on page: inout Page) {
    page.line("已建立案件台“\(desk)”（\(name)）。")
    page.line("密钥在 \(key)：请另存一份，丢了它，申请人、文字和附件就再也读不出来；备份里不要放密钥。")
    page.line("机关设置在 \(desk)/profile.yaml，可以修改；登记申请用 ysq log，写法见 ysq log --help。")
  }
}
