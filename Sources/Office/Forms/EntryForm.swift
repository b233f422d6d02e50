/// What is asked to enter something: the questions that the command line asks, for a form.
public struct EntryForm: Encodable, Hashable, Sendable {
  /// `correction ask`
  public let command: String
  /// `补正 告知`
  public let title: String
  /// What it does, in one line.
  public let about: String
  public let fields: [FormField]

  public init(command: String, title: String, about: String, fields: [FormField]) {
    self.command = command
    self.title = title
    self.about = about
    self.fields = fields
  }
}

/// One question of a form.
public struct FormField: Encodable, Hashable, Sendable {
  public enum Kind: String, Encodable, Sendable {
    case day, text, number, lines, choice, yes, file
  }

  /// The option of the command without its dashes, `by-day`.
  public let name: String
  public let title: String
  public let note: String?
  public let kind: Kind
  public let isRequired: Bool
  public let choices: [FormChoice]
  /// What an empty answer stands for.
  public let proposal: String?
  /// Whether other questions depend on the answer.
  public let decidesOthers: Bool

  public init(
    name: String, title: String, note: String? = nil, kind: Kind, isRequired: Bool = false,
    choices: [FormChoice] = [], proposal: String? = nil, decidesOthers: Bool = false
  ) {
    self.name = name
    self.title = title
    self.note = note
    self.kind = kind
    self.isRequired = isRequired
    self.choices = choices
    self.proposal = proposal
    self.decidesOthers = decidesOthers
  }
}

extension FormField {
  /// Whether a field of this name takes sentences and not a word: it may have several lines.
  public static func isLong(_ name: String) -> Bool { long.contains(name) }

  private static let long: Set = [
    "wants", "reason", "text", "gist", "result", "as-happened", "failed", "told", "statement",
    "opinion", "access", "law", "content", "change", "summary", "answer",
  ]
}

/// One answer of a closed choice.
public struct FormChoice: Encodable, Hashable, Sendable {
  public let name: String
  public let title: String

  public init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}

/// What a form was filled with, by the names of its fields.
public struct FormAnswers: Hashable, Sendable {
  public var values: [String: [String]]
  /// Paths of files that came with it, by the names of fields.
  public var files: [String: [String]]

  public init(_ values: [String: [String]] = [:], files: [String: [String]] = [:]) {
    self.values = values
    self.files = files
  }
}

/// Why a form was not accepted, and what may still be said for it.
public struct FormRefusal: Error, Hashable, Sendable {
  public let error: OfficeError
  /// Whether it may be recorded as it happened, with an explanation (`as-happened`).
  public let mayBeExplained: Bool
  /// Whether it only has to be confirmed (`yes`).
  public let mayBeConfirmed: Bool

  public init(_ error: OfficeError, mayBeExplained: Bool, mayBeConfirmed: Bool) {
    self.error = error
    self.mayBeExplained = mayBeExplained
    self.mayBeConfirmed = mayBeConfirmed
  }
}

/// Entering by forms, in the words of the command line and with its refusals.
///
/// The command line knows each command's questions, so it also makes the forms; the service is
/// given them when it starts.
public protocol EntryForms: Sendable {
  /// The form of a command, as far as it follows from the answers so far.
  ///
  /// - Parameter number: The case; nil for a command that is about none.
  func form(_ command: String, of number: String?, after answers: FormAnswers, at office: Office)
    throws(OfficeError) -> EntryForm

  /// Enters it as somebody: what the command prints for programs, in JSON.
  ///
  /// A refusal names a field of the form, and speaks of its title.
  func enter(
    _ command: String, of number: String?, _ answers: FormAnswers, by person: String,
    at office: Office
  ) throws(FormRefusal) -> [UInt8]

  /// Everything that a command takes besides what it is about, by the names of its options.
  ///
  /// The form asks only for what follows from the answers; programs may say any of it.
  func options(of command: String) -> [FormField]

  /// `补正 告知` for `correction ask`.
  func title(of command: String) -> String

  /// A sentence for somebody who never typed a command: `“文书 签发”` for `ysq letter approve`.
  func spoken(_ sentence: String) -> String
}
