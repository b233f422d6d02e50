/// What a person typed to find a case: phrases between blanks, all of which must occur.
///
/// Only letters and digits are left of it, so nothing that is typed can break a query.
public struct SearchPhrases {
  /// The fewest letters and digits that can be searched for.
  public static let shortest = 2

  let phrases: [SearchText]

  /// Whether there is anything to search for.
  public var isEmpty: Bool { phrases.isEmpty }

  /// - Parameter shortest: What is shorter than this is left out.
  public init(_ typed: String, shortest: Int = Self.shortest) {
    phrases = typed.split(whereSeparator: \.isWhitespace)
      .map { SearchText(String($0)) }
      .filter { $0.tokens.count >= max(1, shortest) }
  }

  /// Whether one of them is too short for the pairs of an index.
  var hasSingle: Bool { phrases.contains { $0.tokens.count < Self.shortest } }
}
