import ArgumentParser

/// `ysq publication`: what the office publishes of its own accord.
struct PublicationGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publication",
    abstract: "主动公开：登记、导入网页、列出、查找，核查20个工作日的公开期限",
    subcommands: [
      PublicationAdd.self, PublicationImport.self, PublicationShow.self, PublicationList.self,
      PublicationSearch.self, PublicationDue.self, PublicationPublish.self, PublicationChange.self,
      PublicationAddress.self,
    ])
}

/// The publication that a command is about.
struct PublicationArgument: ParsableArguments {
  @Argument("登记号，如 公2026-0001", noun: "登记号") var publication: String

  var number: String { publication }
}
