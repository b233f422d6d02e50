import ArgumentParser
import Office
import WorkingDays

struct ExtendVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "延长答复期限：经工作机构负责人同意，在期限内告知申请人，合计最长20个工作日",
    discussion: """
      ysq extend 2026-0001 --days 10 --approved-by 李维民 --approved-on 2026-03-25 --told-on 2026-03-26
      ysq 延期 2026-0001 --days 20 --approved-by 李维民 --approved-on 2026-03-25 --told-on 2026-03-26
      """)

  static let needs = ["--days", "--approved-by", "--approved-on", "--told-on"]

  @OptionGroup var matter: CaseArgument
  @Option("延长多少个工作日", noun: "天数") var days: Int?
  @Option("同意延期的工作机构负责人", noun: "姓名") var approvedBy: String?
  @Option("同意的日期") var approvedOn: Day?
  @Option("寄出延期告知的日期") var toldOn: Day?
  @Option("延期的理由") var reason: String?
  @Option("附件，如延期审批单的扫描件", noun: "文件") var attach: [String]
  @OptionGroup var record: RecordOptions

  func run(_ console: Console) throws {
    let days = try console.required(days, "--days")
    let head = try console.required(approvedBy, "--approved-by")
    let approvedOn = try console.required(approvedOn, "--approved-on")
    let toldOn = try console.required(toldOn, "--told-on")
    let entry = record.entry(on: toldOn, console).attaching(attach)
    try record.enter(entry, console) { office, entry in
      try office.extend(
        matter.number, days: days, approvedBy: head, approvedOn: approvedOn, reason: reason, entry)
    }
  }
}
