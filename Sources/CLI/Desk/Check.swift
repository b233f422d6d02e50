import ArgumentParser
import Office

struct Check: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "校验案件台：每一条记录、每一段文字、每一个附件是否和登记时一样",
    discussion: """
      有问题的，指出第一条坏的记录，退出码为 1。只看不改；机关设置读不出来、数据库损坏也能校验。
      ysq check
      ysq 校验 --desk 案件台 --json
      """)

  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    var bar = ProgressBar("校验", console: console)
    let report = try Office.check(
      desk.folder(console), key: console.variable("YSQ_KEY")
    ) { bar.advance(to: $0) }
    bar.finish()
    try console.show(report, found: !report.sound)
  }
}

extension CheckView: Shown {
  func draw(on page: inout Page) {
    if locked { page.line("没有密钥，文字、申请人和附件没有校验。", .yellow) }
    if sound {
      page.line(
        locked
          ? "\(entries) 条记录前后相连。" : "案件台完好：\(entries) 条记录前后相连，文字和附件都和登记时一样。", .green)
    } else {
      page.line("案件台有问题：前 \(entries) 条记录完好。", .red)
    }
    if let firstBad { page.line("\(firstBad.detail)，其后的记录不能保证。", .red) }
    for fault in faults { page.line("\(fault.detail)。", .red) }
    if !sound { page.line("不要继续录入，请从备份恢复；查明之前保留现在的文件夹。") }
    if !orphans.isEmpty { page.line("另有 \(orphans.count) 个没有登记的附件文件，不影响使用。") }
  }
}
