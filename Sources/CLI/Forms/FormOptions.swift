import ArgumentParser
import Office

/// Every option of a verb that a form or a program may answer.
struct FormOptions {
  private let shape: CommandShape
  private let verb: (any Verb.Type)?

  init(_ node: VerbNode) {
    shape = CommandShape(node.command)
    verb = node.command as? any Verb.Type
  }

  /// `--on`, and `<文书号>` of an argument besides the one that the verb is about.
  var names: [String] {
    let options = shape.options.flatMap(\.spellings).filter {
      $0.hasPrefix("--") && !Self.aside.contains($0)
    }
    return shape.positional.dropFirst().map(\.value) + options
  }

  var fields: [FormField] {
    let needs = verb?.needs ?? []
    return names.map { name in
      let form = QuestionForm(.may(name), shape)
      return FormField(
        name: FormFilling.fieldName(name), title: form.title, kind: form.fieldKind,
        isRequired: needs.contains(name),
        choices: form.argument?.kind == .flag
          ? [] : form.choices.map { FormChoice(name: $0.name, title: $0.title) })
    }
  }

  /// Who enters, where and in which form of output are no part of an entry; several applications
  /// of one file make several cases.
  private static let aside: Set = [
    "--by", "--desk", "--json", "--as-of", "--as-known-now", "--reveal", "--help", "--limit",
    "--after", "--dry-run", "--accept-good", "--from",
  ]
}
