import ArgumentParser
import Office

struct WithdrawVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "申请人在答复送出以前撤回申请的全部或者几项",
    discussion: """
      ysq withdraw 2026-0006 --on 2026-04-29
      ysq 撤回 2026-0001 --on 2026-04-29 --items 1,2
      """)

  static let dayTitle = "申请人撤回的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @Option("撤回的各项，如 1,2；不写时为全部", noun: "项") var items: ItemNumbers?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { office, entry in
      try office.withdraw(matter.number, items: items?.numbers ?? [], entry)
    }
  }
}
