public import Casework

/// Finding texts that say nearly the same: the index alone names candidates, which are then compared
/// word for word.
///
/// Only a few pairs of neighbours are looked up, the rarest of the text, so that a desk of a million
/// cases answers as fast as a small one.
extension Snapshot {
  /// Returns the cases whose texts are likest to this one, the likest first, then the newest.
  ///
  /// Throws `locked` without the key, which alone can name the words of the index.
  public func casesLike(_ text: String, limit: Int) throws -> [String] {
    try like(text, of: connection.caseLikeness, limit: limit) { try $0.map(vault.name) }
  }

  /// Returns the publications whose texts are likest to this one, the likest first.
  public func publicationsLike(_ text: String, limit: Int) throws -> [PublicationNumber] {
    try like(text, of: connection.publicationLikeness, limit: limit) { $0 }
      .compactMap { PublicationNumber($0) }
  }

  private func like(
    _ text: String, of index: LikenessSQL, limit: Int, _ names: ([String]) throws -> [String]
  ) throws -> [String] {
    let searched = SearchText(text)
    let pairs = index.isOpen ? searched.openPairs : searched.pairs
    let words = try rarest(try names(LikenessSQL.sample(pairs)), of: index)
    if words.isEmpty { return [] }
    var numbers: [String] = []
    let query = connection.searchQuery(anyOf: words)
    try connection.each(index.likeness, [scope, .text(query), .integer(limit)]) {
      numbers.append(try $0.text(0))
    }
    return numbers
  }

  /// The rarest words that occur at all, as many as can be ranked quickly.
  private func rarest(_ words: [String], of index: LikenessSQL) throws -> [String] {
    let counted = try words.map { (word: $0, count: try count($0, of: index)) }
      .filter { $0.count > 0 }.sorted { ($0.count, $0.word) < ($1.count, $1.word) }
    var room = LikenessSQL.mostRanked
    let chosen = counted.prefix(LikenessSQL.mostWords).prefix {
      room -= $0.count
      return room >= 0
    }
    return (chosen.isEmpty ? counted.prefix(1) : chosen).map(\.word)
  }

  /// How many texts have a word, counted no further than it takes to know that it is a common one.
  private func count(_ word: String, of index: LikenessSQL) throws -> Int {
    var count = 0
    let values: [SQLValue] = [
      .text(connection.searchQuery(anyOf: [word])), .integer(LikenessSQL.mostRanked),
    ]
    try connection.each(index.frequency, values) { count = try $0.integer(0) }
    return count
  }
}

/// The statements of an engine by which near texts are found, of cases or of publications.
struct LikenessSQL {
  /// How many texts have a word; parameters query, the most to count.
  let frequency: String
  /// Numbers, the likest first; parameters agency, query, limit.
  let likeness: String
  /// Whether the words of the index lie open.
  let isOpen: Bool

  /// The most words that are looked up.
  static let mostWords = 24
  /// The most texts that are ranked.
  static let mostRanked = 20_000
  /// The most words of a text that are counted, spread evenly over a longer one.
  private static let mostCounted = 160

  /// Each word once, in its order.
  static func sample(_ words: [String]) -> [String] {
    var known = Set<String>()
    let words = words.filter { known.insert($0).inserted }
    let stride = (words.count + mostCounted - 1) / mostCounted
    return stride < 2 ? words : words.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
  }
}
