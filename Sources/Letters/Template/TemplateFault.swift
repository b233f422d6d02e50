/// Why no letter comes of a template: the file, the line, and what stands there.
public struct TemplateFault: Error, Hashable, Sendable {
  public let template: String
  public let line: Int
  public let kind: Kind

  public init(template: String, line: Int, kind: Kind) {
    self.template = template
    self.line = line
    self.kind = kind
  }

  public enum Kind: Hashable, Sendable {
    /// A tag names what no letter of the kind has.
    case unknownField(String, nearest: String?)
    /// A tag prints what is not known of this case.
    case missingField(String)
    /// A tag prints a flag or a list, which only a section may name.
    case notText(String)
    /// `{{` without its end, or with a name that is none.
    case badTag(String)
    /// Partials, inheritance, other delimiters, configuration, unescaped and dynamic names.
    case notAllowed(String)
    case unclosedSection(String)
    /// `{{/x}}` closes what is not open; the other name is what should be closed first.
    case unopenedSection(String, open: String?)
    /// A character that only the program itself may use.
    case forbiddenCharacter
    case unknownDirective(String)
    case unknownForm(String)
    /// What a letter has once stands there twice.
    case repeated(String)
    /// `@落款` without `@日期`, or the other way round.
    case halfSignature
    case badWidths(String)
    case rowOutsideTable
    /// A row that does not end with a bar.
    case unclosedRow
    case badMark(String)
    case rowDoesNotFit(columns: Int, expected: Int)
    /// `@表头` without a row of plain cells behind it.
    case badHeader
  }
}
