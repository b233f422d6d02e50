import Casework
import Office
import WorkingDays

extension Answers {
  /// What is asked where a verb has no order of its own: its arguments, the day, its other options.
  ///
  /// A verb without needs is asked about its arguments alone. Who enters, the desk and the form of the output have their defaults and are not asked.
  func usualQuestions(_ needs: [String]) -> [Question] {
    let arguments = shape.positional.map {
      Question(name: $0.value, isRequired: !$0.isOptional)
    }
    if needs.isEmpty { return arguments.filter(\.isRequired) }
    let names = shape.options.flatMap(\.spellings).filter { !Self.aside.contains($0) }
    let days = names.filter { $0 == "--on" }
    let others = names.filter { $0 != "--on" && !isRuledOut($0) }
    return arguments
      + (days + others).map { name in
        Question(
          name: name, title: name == "--within" ? "期限是多少个工作日" : nil,
          isRequired: needs.contains(name),
          proposal: name == "--on" && needs.contains(name) ? .today : nil)
      }
  }

  /// The first case argument is looked up, and a day is said with its weekday.
  func usualUnderstanding(of question: Question, _ console: Console) throws -> String? {
    if question.name == "<案号>", let number = self[question.name] {
      return try desk.view(of: number, self, console).line
    }
    if question.name == "--attach", let path = self["--attach"] {
      try desk.office(self, console).checkFile(path)
    }
    let form = QuestionForm(question, shape)
    guard form.isDay else { return nil }
    return self[question.name].flatMap(form.day).map(\.withWeekday)
  }

  private static let aside: Set = [
    "--by", "--as-happened", "--desk", "--json", "--as-of", "--as-known-now", "--reveal",
    "--help", "-h", "--attach", "--limit", "--after", "--dry-run", "--yes", "--accept-good",
  ]

  /// Of two ways to state a period the first one answered holds.
  private func isRuledOut(_ name: String) -> Bool {
    name == "--by-day" && self["--within"] != nil || name == "--within" && self["--by-day"] != nil
  }
}

extension Question.Proposal {
  /// Most things are entered on the day they happen.
  static let today = Question.Proposal(title: "今天", answer: "今天")
}
