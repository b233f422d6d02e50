/// A case found by its text; the best hits come first.
public struct SearchHit: Hashable, Sendable {
  public let number: String
  public let snippet: Snippet
}

/// The place that was found, within its line of the text: lines belong to different things.
public struct Snippet: Hashable, Sendable {
  public let before: String
  public let hit: String
  public let after: String

  private static let charactersBefore = 12
  private static let charactersAfter = 28

  /// Cuts the text around the first place where the phrase stands, or its beginning.
  init(of text: String, around phrase: [SearchToken]) {
    let hit = Self.place(of: phrase, in: text) ?? text.startIndex..<text.startIndex
    let head = text[..<hit.lowerBound]
    let tail = text[hit.upperBound...]
    before = String(
      head[(head.lastIndex(where: \.isNewline).map(head.index(after:)) ?? head.startIndex)...]
        .suffix(Self.charactersBefore))
    self.hit = Self.oneLine(text[hit])
    after = String(tail.prefix { !$0.isNewline }.prefix(Self.charactersAfter))
  }

  private static func place(of phrase: [SearchToken], in text: String) -> Range<String.Index>? {
    let tokens = SearchText(text).tokens
    for start in tokens.indices.dropLast(max(phrase.count - 1, 0)) {
      let found = tokens[start..<(start + phrase.count)]
      guard let first = found.first, let last = found.last, matches(found, phrase) else { continue }
      return first.range.lowerBound..<last.range.upperBound
    }
    return nil
  }

  /// The last token need only begin like the one that was typed, as in the index.
  private static func matches(_ found: ArraySlice<SearchToken>, _ phrase: [SearchToken]) -> Bool {
    let pairs = zip(found, phrase)
    let isBeginning = zip(found, phrase).allSatisfy { $0.letters.hasPrefix($1.letters) }
    return isBeginning && pairs.dropLast().allSatisfy { $0.letters == $1.letters }
  }

  private static func oneLine(_ text: Substring) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
