import ArgumentParser
import Office
import WorkingDays

struct Audit: Verb {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "核查：逐案列出逾期的期限和不合规定之处，写明条文和情况；含主动公开",
    discussion: """
      主动公开逾期的（条例第26条）列在案件之后，也算逾期。
      不写 --from、--to 的，从头查到尾。--strict：有违反条文或者逾期的，退出码为 1。
      ysq audit
      ysq 核查 --from 2026-01-01 --to 2026-06-30
      ysq audit --strict --json
      """)

  @Option(thisYear: "从这一天起发生的") var from: Day?
  @Option(thisYear: "到这一天止发生的") var to: Day?
  @Flag(help: "有违反条文或者逾期的，退出码为 1，供其他程序判断") var strict = false
  @OptionGroup var part: PartOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    if let from, let to, to < from { throw OfficeError.backwards(from, to) }
    let office = try read.desk.freshOffice(console)
    let point = try read.standpoint(console)
    // The verdict is on all cases, however few are shown.
    let slice = Slice(limit: strict ? nil : part.limit.map { $0 + 1 }, after: part.after)
    let rows = try office.audit(from: from, to: to, slice, point)
    let isGrave = strict && rows.contains(where: \.isGrave)
    try console.show(AuditList(part: part.cut(rows)), found: isGrave)
  }
}

extension OfficeError {
  fileprivate static func backwards(_ from: Day, _ to: Day) -> OfficeError {
    OfficeError(
      .refused, code: "backwards", message: "止日 \(to) 早于起日 \(from)", field: "--to",
      hint: "先写起日，再写止日")
  }
}
