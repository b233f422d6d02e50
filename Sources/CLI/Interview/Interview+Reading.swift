import ArgumentParser
import Office
import WorkingDays

extension Interview {
  /// The answer as the line takes it, or nothing once it is said why it cannot be.
  func accepted(
    _ text: String, _ question: Question, _ form: QuestionForm, _ before: [String],
    isInsisted: Bool = false
  ) throws -> String? {
    let value = form.value(text)
    var trial = answers
    // What was explained of another number says nothing of this one.
    if question.name == "--id", isExplained, !isInsisted { trial.forget(Self.reason) }
    trial.give(before + [value], to: question.name)
    do {
      try form.refuse(value)
      try read(trial)
      let kept = form.isDay ? form.day(value)?.description : value
      let understanding = try verb.understanding(of: question, trial, console)
      if let understanding, understanding != text { console.remark("  → \(understanding)") }
      if question.name == "<案号>" { try refuseStep(on: value) }
      if !trial.isSettled(Self.reason) { forgetExplanation() }
      return kept ?? value
    } catch let error as OfficeError {
      guard try insisted(text, on: error, form) else { return nil }
      return try accepted(text, question, form, before, isInsisted: true)
    }
  }

  private func forgetExplanation() {
    if isExplained { answers.forget(Self.reason) }
    isExplained = false
  }

  /// Whether a wrong number of a card is recorded all the same: typed twice, and explained.
  private func insisted(
    _ text: String, on error: OfficeError, _ form: QuestionForm
  ) throws -> Bool {
    guard error.code == "wrongIdentityNumber" else {
      remark(error, form)
      return false
    }
    guard wrongNumber == text else {
      wrongNumber = text
      console.remark("\(error.message)；请照证件核对，证件上确实如此的再写一遍，不填号码的写“无”。")
      return false
    }
    console.prompt("证件上确实如此的，请说明情况；不是的直接回车重填：")
    let why = try word()
    if !why.isEmpty { answers.give([why], to: Self.reason) }
    isExplained = !why.isEmpty
    return !why.isEmpty
  }

  /// Reads the line with the answers so far; the question stands before the sentence anyway, so
  /// that does not name the option.
  private func read(_ trial: Answers) throws {
    let line = trial.line(verb.questions(trial, console))
    do { _ = try node.command.parseAsRoot(line) } catch {
      if case .unreadable(_, _, let cause?) = ParserFailure(error) { throw cause }
      try Self.read(line, of: node)
    }
  }
}
