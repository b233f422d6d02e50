import ArgumentParser

/// `ysq consult`: the opinion of others on disclosure (arts 32–34).
struct ConsultGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consult",
    abstract: "征求第三方、共同制作机关、其他机关的意见",
    subcommands: [ConsultAsk.self, ConsultAnswer.self])
}
