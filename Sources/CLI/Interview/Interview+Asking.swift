import ArgumentParser
import Office
import WorkingDays

extension Interview {
  /// Asks one question until its answer can be read, it is passed over, or the person goes back.
  func ask(_ question: Question) throws {
    let form = QuestionForm(question, answers.shape)
    var values: [String] = []
    while true {
      let current = values.isEmpty ? current(question) : nil
      console.prompt(form.prompt(after: values.count, current: current))
      let text = try word()
      if ["<", "＜", "《", "返回"].contains(text) { return goBack(from: question) }
      if ["?", "？"].contains(text) {
        console.remark(form.explanation)
      } else if text.isEmpty {
        if pass(question, values) { return }
        console.remark("这一项要填。")
      } else if Self.nothings.contains(text), !question.isRequired {
        return settle(question, values)
      } else if let value = try accepted(text, question, form, values) {
        values.append(value)
        if !form.isRepeating { return settle(question, values) }
      }
    }
  }

  /// Takes an optional answer away, or leaves it out.
  static let nothing = "无"
  private static let nothings = [nothing, "没有"]

  /// What is typed; the end of input gives up.
  func word() throws -> String {
    guard let line = readLine() else {
      console.remark("")
      throw Cancelled.error
    }
    let text = String(line.drop(while: \.isWhitespace)).withoutTrailingBlanks
    if text == "取消" { throw Cancelled.error }
    return text
  }

  /// What was answered before, where the question is asked again.
  private func current(_ question: Question) -> String? {
    let values = changing == question.name ? answers.all(question.name) : kept[question.name]
    let form = QuestionForm(question, answers.shape)
    return values.map { $0.map(form.shown).joined(separator: "；") }
  }

  private func settle(_ question: Question, _ values: [String]) {
    answers.give(values, to: question.name)
    asked.removeAll { $0 == question.name }
    asked.append(question.name)
    kept[question.name] = nil
    changing = nil
  }

  /// Goes on without a new answer, if that is possible.
  private func pass(_ question: Question, _ values: [String]) -> Bool {
    if !values.isEmpty {
      settle(question, values)
    } else if changing == question.name, answers[question.name] != nil {
      changing = nil
    } else if let values = kept[question.name], !values.isEmpty {
      settle(question, values)
    } else if let proposal = question.proposal {
      // A proposal may be a word like 今天, kept as the day it means now.
      guard
        let value = try? accepted(
          proposal.answer, question, QuestionForm(question, answers.shape), [])
      else { return false }
      settle(question, [value])
    } else if !question.isRequired {
      settle(question, [])
    } else {
      return false
    }
    return true
  }

  /// The question before is asked again, with its answer kept; from a change, all answers are shown.
  private func goBack(from question: Question) {
    if changing == question.name {
      changing = nil
      return
    }
    let before = relevant.prefix { $0.name != question.name }.map(\.name)
    guard let last = asked.last(where: before.contains) else {
      return console.remark("这已经是第一项。")
    }
    asked.removeAll { $0 == last }
    kept[last] = answers.all(last)
    answers.forget(last)
  }
}
