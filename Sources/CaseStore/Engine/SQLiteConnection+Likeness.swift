/// Finding near texts by FTS5.
extension SQLiteConnection {
  var caseLikeness: LikenessSQL { SQLiteSchema.caseLikeness }
  var publicationLikeness: LikenessSQL { SQLiteSchema.publicationLikeness }

  func searchQuery(anyOf words: [String]) -> String {
    words.map { "\"" + $0 + "\"" }.joined(separator: " OR ")
  }
}

extension SQLiteSchema {
  static let caseLikeness = likeness(of: "searchIndex", words: "searchWord", isOpen: false)
  static let publicationLikeness = likeness(
    of: "publication", words: "publicationWord", isOpen: true)

  /// - Parameters:
  ///   - table: holds the texts, with agency, number and the id that the index knows them by.
  ///   - words: their index.
  private static func likeness(of table: String, words: String, isOpen: Bool) -> LikenessSQL {
    let found = """
      SELECT t.number FROM \(words) w JOIN \(table) t ON t.id = w.rowid
      WHERE t.agency = $1 AND \(words) MATCH $2
      """
    return LikenessSQL(
      frequency: "SELECT count(*) FROM (SELECT 1 FROM \(words) WHERE \(words) MATCH $1 LIMIT $2)",
      likeness: "\(found) ORDER BY bm25(\(words)), w.rowid DESC LIMIT $3",
      newest: "\(found) ORDER BY w.rowid DESC LIMIT $3", isOpen: isOpen)
  }
}
