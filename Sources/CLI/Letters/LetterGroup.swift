import ArgumentParser

/// `ysq letter`: what leaves the desk on paper.
struct LetterGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "文书：打印、修改、签发定稿，列出文书和文号，写出模板",
    subcommands: [
      LetterPrint.self, LetterList.self, LetterEdit.self, LetterEnclose.self,
      LetterApprove.self, LetterNumbers.self, LetterTemplateVerb.self, LetterFieldsVerb.self,
    ],
    defaultSubcommand: LetterPrint.self)
}
