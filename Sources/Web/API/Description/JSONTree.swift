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

  /// On one line; nil where it is longer than `room`, found out without writing it all.
  private func line(_ room: Int) -> String? {
    let line: String?
    switch self {
    case .text(let text): line = Self.quoted(text)
    case .number(let number): line = String(number)
    case .flag(let flag): line = flag ? "true" : "false"
    case .list(let values):
      line = Self.joined(values.map { ("", $0) }, room - 2).map { "[\($0)]" }
    case .object(let members):
      line = Self.joined(members.map { (Self.quoted($0) + ": ", $1) }, room - 2).map { "{\($0)}" }
    }
    return line.flatMap { $0.utf8.count > room ? nil : $0 }
  }

  private static func joined(_ parts: [(String, JSONTree)], _ room: Int) -> String? {
    var text = ""
    for (name, value) in parts {
      let start = text.isEmpty ? name : ", " + name
      guard let rest = value.line(room - text.utf8.count - start.utf8.count) else { return nil }
      text += start + rest
    }
    return text
  }

  /// On one line where it is short.
  private func lines(_ level: Int) -> String {
    if let line = line(96 - 2 * level) { return line }
    let (inner, outer) = (
      String(repeating: "  ", count: level + 1), String(repeating: "  ", count: level)
    )
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values):
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
