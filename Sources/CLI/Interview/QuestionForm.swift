import Office
import WorkingDays

/// How a question is put and its answer read.
struct QuestionForm {
  let question: Question
  let argument: CommandShape.Argument?

  init(_ question: Question, _ shape: CommandShape) {
    self.question = question
    argument = shape.argument(question.name)
  }

  var isDay: Bool { argument?.valueName == Day.noun || isAhead }

  /// The day that a text means; nil if it is none.
  func day(_ text: String) -> Day? { try? Day.reading(text, isAhead ? .ahead : .past) }

  private var isAhead: Bool { argument?.valueName == Day.nounAhead }
  var isRepeating: Bool { argument?.isRepeating == true && argument?.kind == .option }

  /// The words of the question: its own, or how help begins.
  var title: String {
    question.title ?? argument?.abstract.map { String($0.prefix { !"；，".contains($0) }) }
      ?? question.name
  }

  /// `申请渠道（1 当面、2 口头）：`
  ///
  /// - Parameter current: The answer that an empty line leaves as it is.
  func prompt(after count: Int, current: String?) -> String {
    let several = isRepeating ? (count == 0 ? "可以写几项，一项一行，空行结束" : "第 \(count + 1) 项") : nil
    let empty = current.map(kept) ?? question.proposal.map { "回车为\($0.title)" }
    let notes = [question.note, several, choices.isEmpty ? nil : listed, empty].compactMap { $0 }
    let note = notes.isEmpty ? "" : "（\(notes.joined(separator: "；"))）"
    return "\(title)\(note)：".wrapped(to: 98).joined(separator: "\n  ")
  }

  /// What an empty answer keeps, and how it is taken away.
  private func kept(_ current: String) -> String {
    if current.isEmpty { return "现为空，回车不改" }
    return "现为 \(current)，回车不改" + (question.isRequired ? "" : "，写“\(Interview.nothing)”去掉")
  }

  /// What help says of the option, and how a day may be written.
  var explanation: String {
    let text = [argument?.abstract, argument?.discussion].compactMap { $0 }.filter { !$0.isEmpty }
    let day = isDay ? ["日期可以写 2026-03-05、2026.3.5、3月5日、28日、今天、昨天"] : []
    return (text + day).joined(separator: "；") + "。"
  }

  /// A choice may be given by its number, a yes in other words.
  func value(_ text: String) -> String {
    if argument?.kind == .flag { return isYes(text) ? Answers.yes : isNo(text) ? Answers.no : text }
    guard let number = Int(text.plainDigits), choices.indices ~= number - 1 else {
      return question.choices.first { $0.title == text }?.name ?? text
    }
    return choices[number - 1].name
  }

  /// Refuses an answer that is neither yes nor no, or none of the question's own choices.
  func refuse(_ value: String) throws(OfficeError) {
    if !question.choices.isEmpty, !question.choices.contains(where: { $0.name == value }) {
      throw OfficeError(.usage, code: "unknownChoice", message: "没有“\(value)”这一项")
    }
    guard argument?.kind == .flag, ![Answers.yes, Answers.no].contains(value) else { return }
    throw OfficeError(.usage, code: "unknownChoice", message: "请答“是”或者“否”")
  }

  /// An answer as a person reads it, `自然人` for `person`.
  func shown(_ value: String) -> String {
    choices.first { $0.name == value }?.title ?? value
  }

  /// Its choices with their numbers; nil where it has none.
  var list: String? { choices.isEmpty || argument?.kind == .flag ? nil : listed }

  private func isYes(_ text: String) -> Bool { ["是", "y", "yes", "1"].contains(text.lowercased()) }
  private func isNo(_ text: String) -> Bool { ["否", "n", "no", "2"].contains(text.lowercased()) }

  private var listed: String {
    if argument?.kind == .flag { return "是/否" }
    return choices.enumerated().map { "\($0 + 1) \($1.title)" }.joined(separator: "、")
  }

  var choices: [CommandShape.Choice] {
    if !question.choices.isEmpty { return question.choices }
    return argument?.kind == .flag
      ? [.init(name: Answers.yes, title: Answers.yes)] : argument?.choices ?? []
  }
}
