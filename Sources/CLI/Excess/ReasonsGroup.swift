import ArgumentParser
import Office
import WorkingDays

/// `ysq reasons`: applications far beyond what is reasonable (art 35).
struct ReasonsGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reasons",
    abstract: "数量、频次明显超过合理范围的：要求说明理由、收到理由、延迟答复",
    subcommands: [ReasonsAsk.self, ReasonsReceive.self, ReasonsDefer.self])
}

struct ReasonsAsk: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "要求申请人说明理由；等待时答复期限不停",
    discussion: "ysq reasons ask 2026-0005 --on 2026-04-10\nysq 说明理由 告知 2026-0005 --on 2026-04-10")

  static let dayTitle = "要求申请人说明理由的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.askReasons(matter.number, $1) }
  }
}

struct ReasonsReceive: Verb {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "收到申请人说明的理由",
    discussion: """
      ysq reasons receive 2026-0005 --on 2026-04-13
      ysq 说明理由 收到 2026-0005 --on 2026-04-13
      """)

  static let dayTitle = "收到理由的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.receiveReasons(matter.number, $1) }
  }
}

struct ReasonsDefer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "defer",
    abstract: "理由合理而不能按期答复的，在期限内另定延迟答复的日子并告知申请人",
    discussion: """
      ysq reasons defer 2026-0005 --on 2026-04-13 --until 2026-06-30
      ysq 说明理由 延迟 2026-0005 --on 2026-04-13 --until 2026-06-30
      """)

  static let dayTitle = "告知申请人延迟答复的日期"
  static let needs = ["--on", "--until"]

  @OptionGroup var matter: CaseArgument
  @Option(ahead: "延迟到哪一天答复") var until: Day?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let until = try console.required(until, "--until")
    try write.enter(console) { try $0.deferReply(matter.number, until: until, $1) }
  }
}
