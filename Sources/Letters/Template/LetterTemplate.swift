internal import Mustache

/// A template that has been read: its tags and sections are in order, its lines not yet looked at.
public struct LetterTemplate: Sendable {
  private let name: String
  private let tags: [TemplateTag]
  private let mustache: MustacheTemplate

  /// Reads a template; the name is that of its file, for faults.
  public init(_ source: String, name: String) throws(TemplateFault) {
    let lines = Self.lines(source)
    if let wrong = lines.firstIndex(where: MarkedText.isFound) {
      throw TemplateFault(template: name, line: wrong + 1, kind: .forbiddenCharacter)
    }
    self.name = name
    tags = try TagReader.tags(in: lines.joined(separator: "\n"), of: name)
    try SectionCheck.check(tags, of: name)
    do {
      mustache = try MustacheTemplate(string: Self.marked(lines))
    } catch {
      throw TemplateFault(template: name, line: 1, kind: .badTag("{{"))
    }
  }

  /// Fills the template and makes blocks of its lines.
  public func letter(_ fields: LetterFields) throws(TemplateFault) -> Letter {
    try FieldCheck.check(tags, of: name, against: fields)
    let kept = KeptValues()
    let filled = mustache.render(FilledFields(fields: fields, kept: kept))
    var builder = LetterBuilder(template: name, values: kept.values)
    for line in filled.split(separator: "\n") { try builder.add(String(line)) }
    return try builder.letter()
  }

  private static func lines(_ source: String) -> [String] {
    let text = source.hasPrefix("\u{FEFF}") ? source.dropFirst() : source[...]
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// The lines, each behind its number.
  private static func marked(_ lines: [String]) -> String {
    lines.enumerated().map { MarkedText.mark(line: $0.offset + 1) + $0.element }
      .joined(separator: "\n")
  }
}
