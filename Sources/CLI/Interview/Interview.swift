import ArgumentParser
import Office

/// Asks a person at the terminal for what a line leaves open, and runs the verb once all is agreed.
///
/// Each answer is read as if it stood on the line, so both refuse the same in the same words. What
/// the office refuses in the end can be changed without typing the rest again.
final class Interview {
  let node: VerbNode
  let console: Console
  let verb: any Verb.Type
  var answers: Answers

  /// What was asked, for going back.
  var asked: [String] = []

  /// The question that is asked again, which an empty answer leaves as it is.
  var changing: String?

  /// Answers that were gone back over, which an empty answer takes up again.
  var kept: [String: [String]] = [:]

  /// The number of a card that was refused last.
  var wrongNumber: String?

  /// Whether it was explained here why a wrong number is recorded.
  var isExplained = false

  /// Whether what may be left out is asked as well: of a line that says nothing yet.
  private let asksEverything: Bool

  /// Nothing where the line says all that is needed, or nobody is there to ask.
  ///
  /// - Throws: `OfficeError` where what stands on the line cannot be read.
  init?(_ node: VerbNode, _ arguments: [String], _ console: Console) throws {
    guard console.terminal.isConversation, !console.isJSON,
      let verb = node.command as? any Verb.Type
    else { return nil }
    let answers = Answers(arguments, shape: CommandShape(node.command))
    let questions = verb.questions(answers, console)
    guard questions.contains(where: { $0.isRequired && !answers.isSettled($0.name) })
    else { return nil }
    try Self.read(arguments, of: node)
    (self.node, self.console, self.verb, self.answers) = (node, console, verb, answers)
    asksEverything = !questions.contains { $0.name.hasPrefix("-") && answers.isWritten($0.name) }
  }

  /// Whether the verb records something, which is shown once more before it is done.
  var isRecord: Bool {
    let shape = answers.shape
    return shape.argument("--by") != nil && shape.argument("--reveal") == nil
      && questions.contains { $0.name.hasPrefix("-") }
  }

  /// The verb with all answers, once the person agrees.
  ///
  /// - Parameter perform: Does it; where it refuses, the answers can be changed.
  func run(_ perform: (any Verb) throws -> Void) throws {
    try presentCase()
    if isRecord { console.remark("逐项填写，没有的直接回车；写 < 返回上一项，? 看说明，“取消”放弃。") }
    while true {
      try askAll()
      guard isRecord else { return try perform(parsed()) }
      guard try agrees() else { continue }
      if try isDone(perform) { return }
    }
  }

  /// Whether the office accepts it, also once it is explained why it happened against the rules.
  private func isDone(_ perform: (any Verb) throws -> Void) throws -> Bool {
    do {
      try perform(parsed())
      return true
    } catch let error as OfficeError where error.canBeMended {
      return try explains(error) && isDone(perform)
    }
  }

  var questions: [Question] { verb.questions(answers, console) }

  /// The questions that have an answer or get one, in order.
  var relevant: [Question] {
    questions.filter {
      !answers.isWritten($0.name)
        && ($0.isRequired || asksEverything || answers.isSettled($0.name))
    }
  }

  private func askAll() throws {
    while let question = relevant.first(where: { !answers.isSettled($0.name) }) {
      try ask(question)
    }
  }

  private func parsed() throws -> any Verb {
    let explained = Question.may(Self.reason)
    let isAsked = questions.contains { $0.name == explained.name }
    return try node.verb(answers.line(questions + (isAsked ? [] : [explained])))
  }

  /// Reads a line of which something may be missing yet.
  static func read(_ line: [String], of node: VerbNode) throws(OfficeError) {
    do { _ = try node.command.parseAsRoot(line) } catch {
      if case .missingArgument = ParserFailure(error) { return }
      throw ParserSentence(node: node, arguments: line).error(for: error)
    }
  }
}

/// The person gave up; nothing was recorded.
enum Cancelled {
  static let error = OfficeError(.usage, code: "cancelled", message: "没有登记")
}

extension OfficeError {
  /// Whether other answers may be accepted.
  fileprivate var canBeMended: Bool {
    [.usage, .refused, .missing].contains(status) && code != "cancelled"
  }
}
