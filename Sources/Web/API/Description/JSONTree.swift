import Office

/// JSON that keeps the order in which it was written down.
indirect enum JSONTree: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONTree])
  case object([(String, JSONTree)])

  static func texts(_ texts: [String]) -> JSONTree { .list(texts.map(JSONTree.text)) }

  /// The members of several objects in one.
  static func + (one: JSONTree, other: JSONTree) -> JSONTree {
    guard case .object(let first) = one, case .object(let second) = other else { return one }
    return .object(first + second)
  }

  /// Written over several lines, two blanks a level; ends with a line feed.
  var text: String { lines(0) + "\n" }

  /// On one line.
  private var line: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): "[\(values.map(\.line).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0)): \($1.line)" }.joined(separator: ", "))}"
    }
  }

  /// On one line where it is short.
  private func lines(_ level: Int) -> String {
    let line = line
    if line.count + 2 * level < 90 { return line }
    let (inner, outer) = (
      String(repeating: "  ", count: level + 1), String(repeating: "  ", count: level)
    )
    switch self {
    case .text, .number, .flag: return line
    case .list(let values):
      if values.allSatisfy({ if case .text = $0 { true } else { false } }) { return line }
      let texts = values.map { inner + $0.lines(level + 1) }
      return "[\n" + texts.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members):
      let texts = members.map { "\(inner)\(Self.quoted($0)): \($1.lines(level + 1))" }
      return "{\n" + texts.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    String(decoding: (try? ViewJSON.bytes(of: text)) ?? [], as: UTF8.self)
  }
}

extension JSONTree: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  init(dictionaryLiteral members: (String, JSONTree)...) { self = .object(members) }
  init(arrayLiteral values: JSONTree...) { self = .list(values) }
  init(stringLiteral text: String) { self = .text(text) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(integerLiteral number: Int) { self = .number(number) }
}
