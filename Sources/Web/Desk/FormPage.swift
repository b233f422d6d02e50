import Office
import WorkingDays

/// A form on a page, with what was filled in and what was wrong with it.
struct FormPage: Sendable {
  let title: String
  let about: String
  let path: String
  let back: String
  let once: String
  let version: Int?
  let problem: String?
  let fields: [Field]
  /// Whether an answer decides what else is asked, so that the form goes on.
  let goesOn: Bool
  let hasFiles: Bool
  /// The items of a request, where each is decided by itself.
  var items: ItemsForm?
  var offersItems = false
  /// The wording of a letter, where that is changed.
  var wording: WordingForm?
  /// The case that it is about, in a line.
  var subject: String?

  struct Field: Sendable {
    let name: String
    let title: String
    let note: String?
    let isRequired: Bool
    let isWrong: Bool
    let value: String
    let isDay: Bool
    let isText: Bool
    /// A text of several lines.
    let isLong: Bool
    let isLines: Bool
    let isChoice: Bool
    let isYes: Bool
    let isFile: Bool
    let isChecked: Bool
    let choices: [Choice]
  }

  struct Choice: Sendable {
    let name: String
    let title: String
    let isChosen: Bool
  }

  init(
    _ form: EntryForm, _ answers: FormAnswers, _ refusal: FormRefusal?, path: String,
    back: String, once: String, version: Int?, units: [String], today: Day
  ) {
    title = form.title
    // Nobody types options here.
    about = form.about.split(separator: "；").map { part in
      part.contains("--") ? part.prefix { $0 != "：" } : part
    }
    .filter { !$0.contains("--") }.joined(separator: "；")
    (self.path, self.back, self.once, self.version) = (path, back, once, version)
    problem = refusal.map { Problem($0.error, id: "").sentence }
    // The file of items is made by the service itself.
    let asked = form.fields.filter { form.command != "decide" || $0.name != "items" }
      .filter { !WordingForm.replaces($0, of: form.command) }
      .map { $0.name == "unit" ? $0.chosen(from: units) : $0 }
    // Up to the first choice that decides what else is asked.
    let undecided = asked.firstIndex {
      $0.decidesOthers && $0.isRequired && (answers.values[$0.name] ?? []).allSatisfy(\.isEmpty)
    }
    goesOn = undecided != nil
    let shown = undecided.map { asked[...$0] } ?? asked[...]
    let wrong = refusal?.error.field
    var extra: [FormField] = []
    if refusal?.mayBeExplained == true {
      extra.append(
        FormField(
          name: "as-happened", title: "情况说明", note: "确已发生、要照实登记的才写，核查时会提示",
          kind: .text))
    }
    if refusal?.mayBeConfirmed == true {
      extra.append(FormField(name: "yes", title: "已经看过上面的提示，确认办理", kind: .yes))
    }
    let known = Set(shown.map(\.name))
    fields = (shown + extra.filter { !known.contains($0.name) }).map {
      Field($0, answers, isWrong: $0.name == wrong, today)
    }
    hasFiles = fields.contains(where: \.isFile)
  }
}

extension FormField {
  /// With the units of the settings to choose from: a case at a misspelt one would be seen by nobody.
  fileprivate func chosen(from units: [String]) -> FormField {
    if units.isEmpty { return self }
    return FormField(
      name: name, title: title, note: note, kind: .choice, isRequired: isRequired,
      choices: units.map { FormChoice(name: $0, title: $0) }, proposal: proposal)
  }
}

extension FormPage.Field {
  fileprivate init(_ field: FormField, _ answers: FormAnswers, isWrong: Bool, _ today: Day) {
    let given = answers.values[field.name] ?? []
    let proposal = field.kind == .day && field.proposal == "今天" ? today.description : field.proposal
    let isText = field.kind == .text || field.kind == .number
    let value = given.isEmpty ? proposal ?? "" : given.joined(separator: "\n")
    self.init(
      name: field.name, title: field.title, note: field.note, isRequired: field.isRequired,
      isWrong: isWrong, value: value, isDay: field.kind == .day,
      isText: isText && !FormField.isLong(field.name),
      isLong: isText && FormField.isLong(field.name), isLines: field.kind == .lines,
      isChoice: field.kind == .choice, isYes: field.kind == .yes, isFile: field.kind == .file,
      isChecked: ["是", "on"].contains(value),
      choices: field.choices.map {
        FormPage.Choice(name: $0.name, title: $0.title, isChosen: $0.name == value)
      })
  }
}
