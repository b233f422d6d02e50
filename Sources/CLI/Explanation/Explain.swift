import ArgumentParser
import Office

struct Explain: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "期限说明：每一条期限从哪天起算、逐日怎么数、依据哪份通知，可以附卷或者提交法院",
    discussion: """
      不同理解得出的日子也都列出，最早的一天为稳妥日。
      ysq explain 2026-0001
      ysq 期限 2026-0001 --as-of 2026-03-10
      ysq explain 2020-0001 --as-of 2020-01-20 --as-known-now
      ysq explain 2026-0001 --json
      """)

  @OptionGroup var matter: CaseArgument
  @OptionGroup var look: RevealOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let office = try look.look(
      read.office(console), at: "explain \(matter.number)", console)
    try console.show(try office.explain(matter.number, read.standpoint(console)))
  }
}
