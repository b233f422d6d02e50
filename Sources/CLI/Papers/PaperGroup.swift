import ArgumentParser

/// `ysq paper`: what came in and is not, or not yet, a case.
struct PaperGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: "来件：登记、列出、了结不成为案件的",
    subcommands: [PaperAdd.self, PaperList.self, PaperClose.self])
}
