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
    try casesLike(text, limit: limit, mostRanked: LikenessSQL.mostRanked)
  }

  func casesLike(_ text: String, limit: Int, mostRanked: Int) throws -> [String] {
    try like(text, of: connection.caseLikeness, limit, mostRanked) { try $0.map(vault.name) }
  }

  /// Returns the publications whose texts are likest to this one, the likest first.
  public func publicationsLike(_ text: String, limit: Int) throws -> [PublicationNumber] {
    try like(text, of: connection.publicationLikeness, limit, LikenessSQL.mostRanked) { $0 }
      .compactMap { PublicationNumber($0) }
  }

  private func like(
    _ text: String, of index: LikenessSQL, _ limit: Int, _ mostRanked: Int,
    _ names: ([String]) throws -> [String]
  ) throws -> [String] {
    let searched = SearchText(text)
    let pairs = index.isOpen ? searched.openPairs : searched.pairs
    let words = try names(LikenessSQL.sample(pairs))
      .map { (word: $0, count: try count($0, of: index, atMost: mostRanked)) }
      .filter { $0.count > 0 }.sorted { ($0.count, $0.word) < ($1.count, $1.word) }
    if words.isEmpty { return [] }
    var numbers: [String] = []
    let (sql, query) = question(words, of: index, mostRanked)
    try connection.each(sql, [scope, .text(query), .integer(limit)]) {
      numbers.append(try $0.text(0))
    }
    return numbers
  }

  /// Asks for the texts with any of the rarest words, as many as can be ranked quickly; where all
  /// are common, for the newest texts that have them together.
  private func question(
    _ words: [(word: String, count: Int)], of index: LikenessSQL, _ mostRanked: Int
  ) -> (sql: String, query: String) {
    let rarest = words.prefix(LikenessSQL.mostWords)
    var room = mostRanked
    let ranked = rarest.prefix {
      room -= $0.count
      return room > 0
    }
    if !ranked.isEmpty {
      return (index.likeness, connection.searchQuery(anyOf: ranked.map(\.word)))
    }
    return (index.newest, connection.searchQuery(rarest.map { [$0.word] }))
  }

  /// How many texts have a word, counted no further than it takes to know that it is a common one.
  private func count(_ word: String, of index: LikenessSQL, atMost most: Int) throws -> Int {
    var count = 0
    let query = connection.searchQuery(anyOf: [word])
    try connection.each(index.frequency, [.text(query), .integer(most)]) {
      count = try $0.integer(0)
    }
    return count
  }
}

/// The statements of an engine by which near texts are found, of cases or of publications.
struct LikenessSQL {
  /// How many texts have a word; parameters query, the most to count.
  let frequency: String
  /// Numbers, the likest first; parameters agency, query, limit.
  let likeness: String
  /// Numbers, the newest first; the same parameters.
  let newest: String
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
