import Office

/// What ArgumentParser found wrong with a line.
///
/// Its error type is internal, so the case and its values are read by reflection. What a later
/// version may change comes out as `other`; the tests of the real binary notice.
enum ParserFailure {
  case unknownOption(String)
  case missingValue(option: String)
  case unexpectedValue(option: String, value: String)
  case extraWords([String])
  case unreadable(name: String, value: String, cause: OfficeError?)
  case missingArgument(String)
  case contradiction
  case refused(OfficeError)
  case other

  init(_ error: any Error) {
    let fault = Fault(Mirror(reflecting: error).descendant("parserError") ?? error)
    switch fault.kind {
    case "unknownOption": self = .unknownOption(fault.name(1))
    case "invalidOption": self = .unknownOption(fault.text(0))
    case "nonAlphanumericShortOption": self = .unknownOption("-" + fault.text(0))
    case "missingValueForOption", "missingValueOrUnknownCompositeOption":
      self = .missingValue(option: fault.name(1))
    case "unexpectedValueForOption":
      self = .unexpectedValue(option: fault.name(1), value: fault.text(2))
    case "unexpectedExtraValues": self = .extraWords(fault.words)
    case "unableToParseValue":
      self = .unreadable(
        name: fault.optionalName(1) ?? fault.key(3), value: fault.text(2), cause: fault.cause(4))
    case "noValue": self = .missingArgument(fault.key(0))
    case "duplicateExclusiveValues": self = .contradiction
    case "userValidationError": self = fault.cause(0).map(Self.refused) ?? .other
    case "completionScriptRequested": self = .unknownOption("--generate-completion-script")
    case "dumpHelpRequested": self = .unknownOption("--experimental-dump-help")
    case "noArguments": self = fault.value(0).map { Self(reflecting: $0) } ?? .other
    default: self = .other
    }
  }

  private init(reflecting value: Any) {
    self = (value as? any Error).map { Self($0) } ?? .other
  }

  /// A case of an enum with its values in order.
  private struct Fault {
    let kind: String
    let values: [Any]

    init(_ error: Any) {
      let child = Mirror(reflecting: error).children.first
      kind = child?.label ?? "\(error)"
      values = child.map { Self.elements(of: $0.value) } ?? []
    }

    func value(_ index: Int) -> Any? { values.indices ~= index ? values[index] : nil }

    func text(_ index: Int) -> String { value(index).map { "\($0)" } ?? "" }

    func name(_ index: Int) -> String { optionalName(index) ?? "" }

    /// The spelling of an option; nil for an argument without a name.
    func optionalName(_ index: Int) -> String? {
      guard let name = value(index).flatMap(Self.unwrapped) else { return nil }
      guard let child = Mirror(reflecting: name).children.first else { return nil }
      let dashes = child.label == "long" ? "--" : "-"
      return Self.elements(of: child.value).first.map { dashes + "\($0)" }
    }

    /// The property of an argument in capitals, as the contract writes arguments: `DAY`.
    func key(_ index: Int) -> String {
      let name = value(index).flatMap { Mirror(reflecting: $0).descendant("name") } as? String
      return name?.uppercased() ?? ""
    }

    func cause(_ index: Int) -> OfficeError? {
      value(index).flatMap(Self.unwrapped) as? OfficeError
    }

    /// The words of `[(InputOrigin, String)]`.
    var words: [String] {
      guard let pairs = value(0) else { return [] }
      return Mirror(reflecting: pairs).children.compactMap {
        Self.elements(of: $0.value).last as? String
      }
    }

    private static func elements(of value: Any) -> [Any] {
      let mirror = Mirror(reflecting: value)
      return mirror.displayStyle == .tuple ? mirror.children.map(\.value) : [value]
    }

    private static func unwrapped(_ value: Any) -> Any? {
      let mirror = Mirror(reflecting: value)
      return mirror.displayStyle == .optional ? mirror.children.first?.value : value
    }
  }
}
