import ArgumentParser
import Office

struct Show: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "看一件案件：申请、状态、期限、文书、核查提示和现在可以办的事",
    discussion: """
      ysq show 2026-0001
      ysq 案件 2026-0001 --as-of 2026-03-10
      ysq show 2026-0001 --json
      """)

  @OptionGroup var matter: CaseArgument
  @OptionGroup var look: RevealOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let office = try look.look(
      read.office(console), at: "show \(matter.number)", console)
    try console.show(try office.show(matter.number, read.standpoint(console)))
  }
}
