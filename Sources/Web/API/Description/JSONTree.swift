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

  private func lines(_ level: Int) -> String {
    let (inner, outer) = (
      String(repeating: "  ", count: level + 1), String(repeating: "  ", count: level)
    )
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values):
      let isShort = values.allSatisfy { if case .text = $0 { true } else { false } }
      let texts = values.map { $0.lines(level + 1) }
      if isShort { return "[\(texts.joined(separator: ", "))]" }
      return "[\n" + texts.map { inner + $0 }.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
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
