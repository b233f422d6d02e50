/// The place that was found, within its line of the text: lines belong to different things.
public struct Snippet: Hashable, Sendable {
  public let before: String
  public let hit: String
  public let after: String

  private static let charactersBefore = 12
  private static let charactersAfter = 28

  /// Cuts the text around the first place where a typed phrase stands.
  ///
  /// Nil if one of the phrases stands nowhere in the text.
  public init?(of text: String, around typed: String) {
    self.init(of: text, around: SearchPhrases(typed))
  }

  init?(of text: String, around typed: SearchPhrases) {
    let phrases = typed.phrases
    let searched = SearchText(text)
    let places = phrases.compactMap { Self.place(of: $0, in: searched) }
    guard places.count == phrases.count, let hit = places.first else { return nil }
    let head = text[..<hit.lowerBound]
    before = String(
      head[(head.lastIndex(where: \.isNewline).map(head.index(after:)) ?? head.startIndex)...]
        .suffix(Self.charactersBefore))
    self.hit = String(text[hit])
    after = String(text[hit.upperBound...].prefix { !$0.isNewline }.prefix(Self.charactersAfter))
  }

  private static func place(of phrase: SearchText, in text: SearchText) -> Range<String.Index>? {
    let wanted = phrase.tokens.map(\.letters)
    for start in text.tokens.indices.dropLast(wanted.count - 1) {
      let found = text.tokens[start..<(start + wanted.count)]
      guard let first = found.first, let last = found.last, first.line == last.line,
        found.map(\.letters) == wanted
      else { continue }
      return first.range.lowerBound..<last.range.upperBound
    }
    return nil
  }
}
