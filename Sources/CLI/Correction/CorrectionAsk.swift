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

  static let dayTitle = "寄出补正告知书的日期"

  @OptionGroup var matter: CaseArgument
  @Flag(help: "写入案件页“提示补正”的各项：身份证明、授权委托书") var proposed = false
  @Option("要补正的事项") var item: [String]
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

  /// What is typed and what the case proposes.
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
    throw OfficeError(
      .usage, code: "missingOption", message: "没有写补正事项", field: "--item",
      hint: "写 --proposed 采用案件页提示的：\(known.joined(separator: "、"))")
  }

  /// What the case proposes can be taken over before anything else is typed.
  static func questions(_ answers: Answers, _ console: Console) -> [Question] {
    let usual = answers.usualQuestions(["--on"])
    let number = answers["<案号>"]
    let known =
      number.flatMap { try? answers.desk.view(of: $0, answers, console).correctionItems } ?? []
    let isTaken = answers["--proposed"] == Answers.yes
    var proposed = Question.must("--proposed", "采用提示的补正事项")
    proposed.note = known.joined(separator: "、")
    return usual.compactMap { [proposed] question in
      switch question.name {
      case "--proposed": known.isEmpty ? nil : proposed
      case "--item":
        isTaken
          ? .may("--item", "另外要补正的事项")
          // In a form nothing is said of what is proposed until its box is ticked.
          : known.isEmpty || answers.isSettled("--proposed") ? .must("--item") : .may("--item")
      default: question
      }
    }
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
