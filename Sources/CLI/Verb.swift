import ArgumentParser

/// A command that does something: reads its input, calls the office, shows the result.
///
/// A new one is a struct of this kind, its line in ``Ysq`` and its row in ``VerbName``.
protocol Verb: ParsableCommand {
  /// What the day of `--on` is, `寄出补正告知书的日期`, for help and for the question.
  static var dayTitle: String { get }

  /// The options without which it cannot be done, `--on`; a person at the terminal is asked for them.
  static var needs: [String] { get }

  /// What is asked at the terminal after these answers, in order.
  static func questions(_ answers: Answers, _ console: Console) -> [Question]

  /// Refuses an answer that can be read and cannot be right, and says how it was understood.
  static func understanding(
    of question: Question, _ answers: Answers, _ console: Console
  ) throws -> String?

  /// Does it, and throws an `OfficeError` before anything is shown.
  func run(_ console: Console) throws
}

extension Verb {
  static var dayTitle: String { DatedOptions.anyDay }
  static var needs: [String] { [] }

  static func questions(_ answers: Answers, _ console: Console) -> [Question] {
    answers.usualQuestions(needs)
  }

  static func understanding(
    of question: Question, _ answers: Answers, _ console: Console
  ) throws -> String? {
    try answers.usualUnderstanding(of: question, console)
  }
}
