import ArgumentParser

/// `ysq remedy`: reconsideration and suits.
struct RemedyGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remedy",
    abstract: "行政复议和行政诉讼：收到副本、答复（答辩）、结果、意见书落实、上诉",
    subcommands: [
      RemedyOpen.self, RemedyAnswer.self, RemedyDecide.self, RemedyReport.self, RemedyAppeal.self,
    ])
}
