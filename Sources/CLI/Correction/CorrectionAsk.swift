import ArgumentParser
import Office
import WorkingDays

struct CorrectionAsk: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "寄出补正告知：收到申请起7个工作日内，一次性写明各项",
    discussion: """
      补正期限不写时按机关设置的一般期限，结果里写明。
      ysq correction ask 2026-0003 --on 2026-03-10 --within 15 --item 请写明材料的名称或者文号
      ysq 补正 告知 2026-0003 --on 2026-03-10 --by-day 2026-03-31 --item 请写明项目名称
      """)

  @OptionGroup var matter: CaseArgument
  @Option("要补正的事项") var item: [String]
  @Flag(help: "写入案件页“提示补正”的各项：身份证明、授权委托书") var proposed = false
  @OptionGroup var period: PeriodOptions
  @Option("告知送达的日期，知道时写") var reached: Day?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let items = try items(console)
    try write.enter(console) { office, entry in
      try office.askCorrection(
        matter.number, items: items, period: period.period, reachedOn: reached, entry)
    }
  }

  /// What is typed and what the case proposes, which a person at the terminal is asked about.
  private func items(_ console: Console) throws -> [String] {
    if proposed {
      let known = try proposals(console)
      guard !known.isEmpty else { throw OfficeError.nothingProposed }
      return known + item.filter { !known.contains($0) }
    }
    // Without a desk or a case the missing item is the first thing to say.
    guard item.isEmpty, let known = try? proposals(console), !known.isEmpty else {
      return try console.required(item, "--item")
    }
    let listed = known.joined(separator: "、")
    guard console.terminal.isConversation, !console.isJSON else {
      throw OfficeError(
        .usage, code: "missingOption", message: "没有写补正事项", field: "--item",
        hint: "写 --proposed 采用案件页提示的：\(listed)")
    }
    return try console.agrees(to: "补正事项写“\(listed)”")
      ? known : try console.required(item, "--item")
  }

  /// What the case proposes.
  private func proposals(_ console: Console) throws -> [String] {
    let today = try console.clock.today
    return try write.office(console)
      .show(matter.number, Standpoint(asOf: today, knownOn: today)).correctionItems
  }
}

extension OfficeError {
  fileprivate static var nothingProposed: OfficeError {
    OfficeError(
      .refused, code: "nothingProposed", message: "这件申请没有提示补正的事项", field: "--proposed",
      hint: "请用 --item 写明要补正的事项")
  }
}
