import ArgumentParser
import Office

/// A form with what was filled in: the questions that follow from it, and the line it comes to.
struct FormFilling {
  let node: VerbNode
  let console: Console
  private(set) var answers: Answers
  private let verb: any Verb.Type
  private let filled: FormAnswers

  init(
    _ node: VerbNode, _ verb: any Verb.Type, _ number: String?, _ filled: FormAnswers,
    _ console: Console
  ) {
    let shape = CommandShape(node.command)
    console.shape = { shape }
    (self.node, self.verb, self.filled, self.console) = (node, verb, filled, console)
    answers = Answers(number.map { ["--", $0] } ?? [], shape: shape)
    take()
  }

  /// Those that the verb asks, and those that a form may answer besides.
  var questions: [Question] { answered(answers) + extras }

  /// The line of the verb; only what is asked for can stand on it.
  var line: [String] { answers.line(questions) }

  /// An error in the words of the form, and whether it can be explained or confirmed.
  func refusal(_ error: OfficeError) -> FormRefusal {
    let ways = ["--as-happened", "--yes"]
    let spoken = error.spoken(questions, answers.shape, without: ways)
    let field = spoken.field.map(Self.fieldName)
    let open = ways.map { error.hint?.contains($0) == true && !answers.isSettled($0) }
    return FormRefusal(
      OfficeError(
        spoken.status, code: spoken.code, message: SpokenCommands.spoken(spoken.message),
        field: field, location: spoken.location, article: spoken.article,
        hint: spoken.hint.map(SpokenCommands.spoken)),
      mayBeExplained: open[0], mayBeConfirmed: open[1])
  }

  /// Every question that is open or answered, with those that an answer in words would bring.
  var fields: [FormField] {
    var names: Set<String> = []
    var list: [Question] = []
    for question in questions where !answers.isWritten(question.name) {
      let further = QuestionForm(question, answers.shape).isOpen ? following(question) : []
      list += ([question] + further).filter { names.insert($0.name).inserted }
    }
    return list.map { field($0) }
  }

  /// Takes answers until they bring no further question.
  private mutating func take() {
    var count = -1
    while count != answered(answers).count {
      count = answered(answers).count
      for question in answered(answers) + extras { take(question) }
    }
  }

  private mutating func take(_ question: Question) {
    let form = QuestionForm(question, answers.shape)
    let name = Self.fieldName(question.name)
    var given = filled.files[name] ?? form.read(filled.values[name] ?? [])
    if name == "id" { given = given.map(EnteredNumber.plain) }
    if !given.isEmpty { answers.give(given, to: question.name) }
  }

  private func answered(_ answers: Answers) -> [Question] { verb.questions(answers, console) }

  /// Files, how to record what happened against the rules, and what was said unasked.
  private var extras: [Question] {
    let asked = Set(answered(answers).map(\.name))
    return FormOptions(node).names.filter { name in
      !asked.contains(name) && !answers.isWritten(name)
        && (Self.files.contains(name) || isFilled(Self.fieldName(name)))
    }.map { .may($0, Self.extraTitles[$0]) }
  }

  private func isFilled(_ name: String) -> Bool {
    filled.values[name]?.contains { !$0.isEmpty } ?? false || filled.files[name] != nil
  }

  private static let files: Set = ["--attach", "--enclose"]
  private static let extraTitles = [
    "--attach": "存进案卷的附件",
    "--as-happened": "情况说明（照实登记）", "--yes": "确认办理",
  ]

  /// The questions that come up once this one is answered, as they may be left out.
  private func following(_ question: Question) -> [Question] {
    var trial = answers
    guard !trial.isSettled(question.name) else { return [] }
    trial.give(["1"], to: question.name)
    let known = Set(questions.map(\.name))
    return answered(trial).filter { !known.contains($0.name) }
      .map { .may($0.name, $0.title, proposal: $0.proposal) }
  }

  /// Whether the choice made here decides what else is asked.
  private func decidesOthers(_ question: Question, _ form: QuestionForm) -> Bool {
    guard !form.isOpen else { return false }
    let isFlag = form.argument?.kind == .flag
    let names = (isFlag ? Self.yesAndNo : form.choices.map(\.name)).map { choice in
      var trial = answers
      trial.give([choice], to: question.name)
      return answered(trial).map(\.name)
    }
    var none = answers
    none.forget(question.name)
    return names.contains { $0 != answered(none).map(\.name) }
  }

  private static let yesAndNo = [Answers.yes, Answers.no]

  private func field(_ question: Question) -> FormField {
    let form = QuestionForm(question, answers.shape)
    let decides = decidesOthers(question, form)
    let isBox = form.fieldKind == .yes
    // A box that is not ticked is no answer: what has to be answered with yes or no is a choice.
    let isAsked = isBox && decides && question.isRequired
    return FormField(
      name: Self.fieldName(question.name), title: form.title, note: question.note,
      kind: isAsked ? .choice : form.fieldKind,
      isRequired: question.isRequired && (isAsked || !isBox),
      choices: isAsked
        ? Self.yesAndNo.map { FormChoice(name: $0, title: $0) }
        : form.choices.map { FormChoice(name: $0.name, title: $0.title) },
      proposal: question.proposal?.answer, decidesOthers: decides)
  }

  /// `by-day` for `--by-day`, `document` for the argument of that name.
  static func fieldName(_ name: String) -> String {
    name == "<文书号>" ? "document" : name.hasPrefix("--") ? String(name.dropFirst(2)) : name
  }
}

extension QuestionForm {
  /// Whether any text can answer it.
  fileprivate var isOpen: Bool { choices.isEmpty }

  var fieldKind: FormField.Kind {
    if argument?.kind == .flag { return .yes }
    if isDay { return .day }
    if !choices.isEmpty { return .choice }
    if argument?.valueName == "文件" { return .file }
    return isRepeating ? .lines : .text
  }

  /// What was filled in as answers: nothing for an empty field, one answer for each line of several.
  fileprivate func read(_ values: [String]) -> [String] {
    if fieldKind == .file { return [] }
    let texts =
      isRepeating
      ? values.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
      : question.isLong ? values : values.map(\.onOneLine)
    return texts.filter { $0.contains { !$0.isWhitespace } }
      .map { fieldKind == .yes || fieldKind == .choice ? value($0) : $0 }
  }
}

extension Question {
  /// Whether its answer may have several lines.
  fileprivate var isLong: Bool { FormField.isLong(FormFilling.fieldName(name)) }
}
