import Office

/// What the line says of each option and argument, and what was answered since.
struct Answers {
  let shape: CommandShape

  /// The words of the line.
  private let typed: [String]
  private let written: [String: [String]]
  private var given: [String: [String]] = [:]

  /// The desk that the answers speak of.
  let desk = DeskInView()

  init(_ typed: [String], shape: CommandShape) {
    self.typed = typed
    self.shape = shape
    written = Self.reading(typed, shape)
  }

  /// The answer, the last of several; a flag that is set says `是`.
  subscript(name: String) -> String? { all(name).last }

  /// All answers to a question that may have several.
  func all(_ name: String) -> [String] { (written[name] ?? []) + (given[name] ?? []) }

  /// The answer as a value.
  func value<Value: Readable>(_ name: String, as type: Value.Type = Value.self) -> Value? {
    self[name].flatMap { try? Value.reading($0) }
  }

  /// Whether the line itself says it.
  func isWritten(_ name: String) -> Bool { written[name] != nil }

  /// Whether nothing has to be asked about it: it was answered, or passed over by an empty answer.
  func isSettled(_ name: String) -> Bool { isWritten(name) || given[name] != nil }

  mutating func give(_ values: [String], to name: String) { given[name] = values }
  mutating func forget(_ name: String) { given[name] = nil }

  /// The line with the answers to these questions.
  ///
  /// Values stand behind an equals sign, for they may begin with a dash; options come first, for
  /// the line may hold `--`.
  func line(_ questions: [Question]) -> [String] {
    var options: [String] = []
    var arguments: [String] = []
    for question in questions {
      for value in given[question.name] ?? [] {
        switch shape.argument(question.name)?.kind {
        case .positional: arguments.append(value)
        case .flag: if value == Self.yes { options.append(question.name) }
        default: options.append("\(question.name)=\(value)")
        }
      }
    }
    return options + typed + arguments
  }

  static let yes = "是"
  static let no = "否"

  private static func reading(_ words: [String], _ shape: CommandShape) -> [String: [String]] {
    var written: [String: [String]] = [:]
    var places = shape.positional[...]
    var rest = words[...]
    var isPlain = false
    while let word = rest.popFirst() {
      if word == "--", !isPlain {
        isPlain = true
      } else if word.hasPrefix("-"), !isPlain {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        let takesNext = parts.count == 1 && shape.argument(parts[0])?.kind == .option
        let value = takesNext ? rest.popFirst() : parts.dropFirst().first ?? yes
        written[parts.first ?? word, default: []] += value.map { [$0] } ?? []
      } else if let place = places.first {
        written[place.value, default: []].append(word)
        if !place.isRepeating { places.removeFirst() }
      }
    }
    return written
  }
}
