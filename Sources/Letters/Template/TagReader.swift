/// Finds the tags of a template, since Mustache tells neither their lines nor which are unknown.
struct TagReader {
  private let template: String
  private var rest: Substring
  private var line = 1

  /// Returns all tags of a source, in order.
  static func tags(in source: String, of template: String) throws(TemplateFault) -> [TemplateTag] {
    var reader = TagReader(template: template, rest: source[...])
    var tags: [TemplateTag] = []
    while let tag = try reader.next() { tags.append(tag) }
    return tags
  }

  private mutating func next() throws(TemplateFault) -> TemplateTag? {
    guard let open = rest.firstRange(of: "{{") else { return nil }
    pass(upTo: open.upperBound)
    guard let close = rest.firstRange(of: "}}") else { throw fault(.badTag(beginning)) }
    let inside = rest[..<close.lowerBound]
    let tag = try tag(inside)
    pass(upTo: close.upperBound)
    return tag
  }

  private mutating func pass(upTo end: Substring.Index) {
    line += rest[..<end].count { $0 == "\n" }
    rest = rest[end...]
  }

  private func tag(_ inside: Substring) throws(TemplateFault) -> TemplateTag {
    let words = inside.trimmed
    guard let first = words.first, !TemplateTag.otherSigils.contains(first) else {
      throw fault(words.isEmpty ? .badTag("{{}}") : .notAllowed("{{\(inside)}}"))
    }
    let sigil = TemplateTag.Kind(rawValue: first) ?? .field
    let name = sigil == .field ? words : words.dropFirst().trimmed
    guard sigil == .comment || name.isFieldName else { throw fault(.badTag(beginning)) }
    return TemplateTag(kind: sigil, name: String(name), line: line)
  }

  /// The tag as far as its line goes.
  private var beginning: String {
    let end = rest.firstRange(of: "}}")?.upperBound ?? rest.endIndex
    return "{{" + rest[..<end].prefix { $0 != "\n" }.prefix(60)
  }

  private func fault(_ kind: TemplateFault.Kind) -> TemplateFault {
    TemplateFault(template: template, line: line, kind: kind)
  }
}

extension Substring {
  /// Without white space at both ends.
  var trimmed: Substring { trimmed(\.isWhitespace) }

  /// Without spaces and tabs at both ends; wide spaces stay.
  var trimmedOfBlanks: Substring { trimmed { $0 == " " || $0 == "\t" } }

  private func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring {
    let begin = drop(while: isLeftOut)
    guard let last = begin.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return begin[...last]
  }

  /// Whether it is a letter of ASCII with letters, digits and `_` behind it.
  fileprivate var isFieldName: Bool {
    guard let first, first.isLetter else { return false }
    return allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }
}
