import Office

/// The wording of a letter as a text to be changed; the command takes it as a file.
struct WordingForm: Sendable {
  private static let command = "letter edit"
  private static let field = "from"

  let text: String
  let isWrong: Bool

  /// The part of the form of `letter edit` that holds the wording; nil for other commands.
  init?(_ command: String, _ answers: FormAnswers, _ refusal: FormRefusal?) {
    guard command == Self.command else { return nil }
    text = answers.values[Self.field]?.first ?? ""
    isWrong = refusal?.error.field == Self.field
  }

  /// A slip in the wording in the words of somebody who has the text in view: by its line.
  static func onPage(_ refusal: FormRefusal, of command: String) -> FormRefusal {
    guard command == Self.command, let line = refusal.error.location?.split(separator: ":").last
    else { return refusal }
    let error = refusal.error
    return FormRefusal(
      OfficeError(
        error.status, code: error.code, message: "文稿第\(line)行：\(error.message)", field: field,
        article: error.article, hint: "写法见文稿下面的说明"),
      mayBeExplained: refusal.mayBeExplained, mayBeConfirmed: refusal.mayBeConfirmed)
  }

  /// Whether the form has the field in another shape.
  static func replaces(_ field: FormField, of command: String) -> Bool {
    command == Self.command && field.name == Self.field
  }

  /// The answers with the wording as it stands, for a form that is opened.
  static func filled(
    _ answers: FormAnswers, _ number: String?, _ call: Call, _ office: Office
  ) throws -> FormAnswers {
    guard call.command == command, answers.values[field] == nil,
      let document = answers.values["document"]?.first, let number
    else { return answers }
    let set = try office.letter(LetterOrder(number, document: document), by: call.person)
    var filled = answers
    let source = try office.bytes(of: set, as: .source)
    filled.values[field] = [String(decoding: source, as: UTF8.self)]
    return filled
  }

  /// The answers with the file that the command reads.
  static func handedOver(
    _ answers: FormAnswers, _ call: Call, _ folder: UploadFolder
  ) throws -> FormAnswers {
    guard call.command == command, let text = answers.values[field]?.first else { return answers }
    // A browser ends lines as mail does.
    let bytes = Array(text.replacing("\r\n", with: "\n").utf8)
    var handed = answers
    handed.files[field] = [try folder.keep(bytes, named: "文稿")]
    return handed
  }
}
