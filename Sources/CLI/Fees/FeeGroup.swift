import ArgumentParser

/// `ysq fee`: the 信息处理费.
struct FeeGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fee",
    abstract: "信息处理费：测算、通知、缴费、逾期不缴",
    subcommands: [FeeQuoteVerb.self])
}
