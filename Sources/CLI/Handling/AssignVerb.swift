import ArgumentParser
import Office
import WorkingDays

struct AssignVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "把案件交给承办单位；内部流转不停止期限",
    discussion: """
      ysq assign 2026-0001 --on 2026-03-06 --unit 秘书一处 --handler 何景行 --return-by 2026-03-20
      ysq 交办 2026-0001 --on 2026-03-06 --unit 秘书一处
      """)

  static let dayTitle = "交办的日期"
  static let needs = ["--on", "--unit"]

  @OptionGroup var matter: CaseArgument
  @Option("承办单位", noun: "单位") var unit: String?
  @Option("经办人", noun: "姓名") var handler: String?
  @Option(ahead: "要求办回的日期") var returnBy: Day?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let unit = try console.required(unit, "--unit")
    try write.enter(console) { office, entry in
      try office.assign(matter.number, unit: unit, handler: handler, returnBy: returnBy, entry)
    }
  }
}

struct ReturnVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "承办单位把案件退回工作机构",
    discussion: """
      ysq return 2026-0001 --on 2026-03-20 --unit 秘书一处
      ysq 退回 2026-0001 --on 2026-03-20 --unit 秘书一处
      """)

  static let dayTitle = "退回的日期"
  static let needs = ["--on", "--unit"]

  @OptionGroup var matter: CaseArgument
  @Option("退回的承办单位", noun: "单位") var unit: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let unit = try console.required(unit, "--unit")
    try write.enter(console) { try $0.handBack(matter.number, unit: unit, $1) }
  }
}
