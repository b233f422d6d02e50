import ArgumentParser

/// `ysq identity`: questions about the numbers of papers, which need no desk.
struct IdentityGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity",
    abstract: "证件：核对证件号码写得对不对",
    discussion: "只看号码本身的规则，不查是否真有这个证件；不需要案件台。",
    subcommands: [IdentityCheckVerb.self])
}
