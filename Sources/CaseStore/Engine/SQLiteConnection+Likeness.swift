/// Finding near texts by FTS5.
extension SQLiteConnection {
  var caseLikeness: LikenessSQL { SQLiteSchema.caseLikeness }
  var publicationLikeness: LikenessSQL { SQLiteSchema.publicationLikeness }

  func searchQuery(anyOf words: [String]) -> String {
    words.map { "\"" + $0 + "\"" }.joined(separator: " OR ")
  }
}

extension SQLiteSchema {
  static let caseLikeness = LikenessSQL(
    frequency: frequency("searchWord"),
    likeness: """
      SELECT s.number FROM searchWord w JOIN searchIndex s ON s.id = w.rowid
      WHERE s.agency = $1 AND searchWord MATCH $2
      ORDER BY bm25(searchWord), w.rowid DESC LIMIT $3
      """,
    newest: """
      SELECT s.number FROM searchWord w JOIN searchIndex s ON s.id = w.rowid
      WHERE s.agency = $1 AND searchWord MATCH $2 ORDER BY w.rowid DESC LIMIT $3
      """, isOpen: false)

  static let publicationLikeness = LikenessSQL(
    frequency: frequency("publicationWord"),
    likeness: """
      SELECT p.number FROM publicationWord w JOIN publication p ON p.id = w.rowid
      WHERE p.agency = $1 AND publicationWord MATCH $2
      ORDER BY bm25(publicationWord), w.rowid DESC LIMIT $3
      """,
    newest: """
      SELECT p.number FROM publicationWord w JOIN publication p ON p.id = w.rowid
      WHERE p.agency = $1 AND publicationWord MATCH $2 ORDER BY w.rowid DESC LIMIT $3
      """, isOpen: true)

  private static func frequency(_ table: String) -> String {
    "SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(table) MATCH $1 LIMIT $2)"
  }
}
