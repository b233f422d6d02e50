/// What a person at the terminal is asked, answered as an option or an argument of the line.
struct Question {
  /// `--on`, or `<案号>` for an argument.
  let name: String

  /// The words of the question; none are those of the option's help.
  var title: String?

  /// What the question says besides, and the summary does not.
  var note: String?

  /// Whether it has to be answered; else an empty answer leaves it out.
  var isRequired = false

  /// What it can be, where the option itself is no closed choice.
  var choices: [CommandShape.Choice] = []

  /// What an empty answer stands for.
  var proposal: Proposal?

  struct Proposal {
    /// As the question shows it.
    let title: String
    let answer: String
  }

  /// A question that has to be answered.
  static func must(
    _ name: String, _ title: String? = nil, proposal: Proposal? = nil
  ) -> Question {
    Question(name: name, title: title, isRequired: true, proposal: proposal)
  }

  /// A question that an empty answer passes over, or answers as proposed.
  static func may(
    _ name: String, _ title: String? = nil, proposal: Proposal? = nil
  ) -> Question {
    Question(name: name, title: title, proposal: proposal)
  }
}
