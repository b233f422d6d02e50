import ArgumentParser

/// `ysq correction`: the applicant is asked to make the application clear (art 30).
struct CorrectionGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correction",
    abstract: "补正：告知申请人、收到补正、逾期不再处理、恢复办理",
    subcommands: [
      CorrectionAsk.self, CorrectionReceive.self, CorrectionLapse.self, CorrectionReopen.self,
    ])
}
