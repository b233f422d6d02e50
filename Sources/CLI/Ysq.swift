import ArgumentParser

/// The tree of commands, in the groups and the order of the help page.
struct Ysq: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ysq",
    abstract: "依申请公开案件台：登记申请，计算期限，办理答复，核查留痕",
    groupedSubcommands: [
      CommandGroup(name: "收费", subcommands: [FeeGroup.self]),
      CommandGroup(name: "日历", subcommands: [CalendarGroup.self]),
    ])
}
