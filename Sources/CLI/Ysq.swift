import ArgumentParser

/// The tree of commands, in the groups and the order of the help page.
struct Ysq: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ysq",
    abstract: "依申请公开案件台：登记申请，计算期限，办理答复，核查留痕",
    groupedSubcommands: [
      CommandGroup(
        name: "收件",
        subcommands: [
          PaperGroup.self, LogVerb.self, ContactVerb.self, ConfirmVerb.self, VerifyVerb.self,
        ]),
      CommandGroup(
        name: "办理",
        subcommands: [
          AssignVerb.self, ReturnVerb.self, CorrectionGroup.self, ExtendVerb.self,
          ConsultGroup.self, ReasonsGroup.self, FeeGroup.self, SearchedVerb.self, ReviewVerb.self,
          ChangeVerb.self, SplitVerb.self, WithdrawVerb.self,
        ]),
      CommandGroup(
        name: "答复和送达",
        subcommands: [
          DecideVerb.self, SentVerb.self, ReachedVerb.self, SendingFailedVerb.self,
          ProvideVerb.self, AmendVerb.self, RevokeVerb.self, LetterGroup.self,
        ]),
      CommandGroup(name: "救济", subcommands: [RemedyGroup.self, ReanswerVerb.self]),
      CommandGroup(
        name: "归档和记录",
        subcommands: [
          ArchiveVerb.self, DossierVerb.self, NoteVerb.self, StrikeVerb.self, EraseVerb.self,
        ]),
      CommandGroup(
        name: "查看",
        subcommands: [
          Due.self, List.self, Search.self, SimilarVerb.self, Show.self, Explain.self,
          History.self, Audit.self, ApplicantGroup.self,
        ]),
      CommandGroup(name: "提醒", subcommands: [RemindVerb.self]),
      CommandGroup(name: "报表", subcommands: [ReportGroup.self]),
      CommandGroup(name: "主动公开", subcommands: [PublicationGroup.self]),
      CommandGroup(name: "日历", subcommands: [CalendarGroup.self]),
      CommandGroup(name: "证件", subcommands: [IdentityGroup.self]),
      CommandGroup(
        name: "案件台",
        subcommands: [
          Init.self, UserGroup.self, ServeVerb.self,
          ImportVerb.self, ExportVerb.self, BackupVerb.self, RestoreVerb.self,
          Check.self, Rebuild.self, KeyGroup.self,
        ]),
    ])
}
