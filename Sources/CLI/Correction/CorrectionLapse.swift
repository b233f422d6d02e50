import ArgumentParser
import Office

struct CorrectionLapse: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lapse",
    abstract: "申请人无正当理由逾期不补正，不再处理",
    discussion: """
      补正期限满了还要等一段邮程，确知没有在途邮件的除外。
      ysq correction lapse 2026-0004 --on 2026-03-25
      ysq 补正 逾期 2026-0004 --on 2026-03-20 --nothing-in-mail
      """)

  static let dayTitle = "确认逾期不补正、不再处理的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @Flag(help: "已经核实没有在途的补正邮件") var nothingInMail = false
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { office, entry in
      try office.lapseCorrection(matter.number, nothingInMail: nothingInMail, entry)
    }
  }
}

struct CorrectionReopen: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "恢复办理：查明申请人按时补正或者有正当理由",
    discussion: """
      ysq correction reopen 2026-0004 --on 2026-03-27
      ysq 补正 恢复 2026-0004 --on 2026-03-27
      """)

  static let dayTitle = "恢复办理的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.reopen(matter.number, $1) }
  }
}
