/// Finding cases by their text.
extension Snapshot {
  /// Returns the cases in whose text every phrase occurs; from one character on, best first.
  public func search(_ typed: String, limit: Int? = nil) throws -> [SearchHit] {
    let phrases = SearchPhrases(typed).phrases
    guard let first = phrases.first else { return [] }
    var hits: [SearchHit] = []
    try connection.each(
      connection.searchSQL,
      [scope, .text(connection.searchQuery(phrases)), .integer(limit ?? Int(Int32.max))]
    ) {
      let snippet = Snippet(of: try $0.text(1), around: first)
      hits.append(SearchHit(number: try $0.text(0), snippet: snippet))
    }
    return hits
  }
}
