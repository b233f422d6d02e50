import ArgumentParser
import Office

/// What an import takes that first shows what it would store.
struct TrialOptions: ParsableArguments {
  @Flag(help: "只看会怎样，不存入") var dryRun = false
  @Flag(help: "不再询问，直接存入") var yes = false

  /// Off a terminal nobody can be asked, so that one of the two has to be written.
  func requireDecision(_ console: Console) throws {
    if dryRun, yes {
      throw OfficeError(
        .usage, code: "contradiction", message: "--dry-run 和 --yes 只能写一个", field: "--yes",
        hint: "试读写 --dry-run，存入写 --yes")
    }
    guard dryRun || yes || console.terminal.isConversation && !console.isJSON else {
      throw OfficeError(
        .usage, code: "missingOption", message: "要写明 --dry-run 或者 --yes", field: "--dry-run",
        hint: "试读写 --dry-run，存入写 --yes")
    }
  }
}
