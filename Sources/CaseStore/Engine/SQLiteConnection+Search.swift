/// Full-text search by FTS5.
extension SQLiteConnection {
  func searchSQL(ranked: Bool) -> String {
    """
    SELECT s.number
    FROM searchWord w JOIN searchIndex s ON s.id = w.rowid JOIN caseFile c
      ON c.agency = s.agency AND c.number = s.number
    WHERE s.agency = $1 AND searchWord MATCH $2
    \(SearchFilter.sql)
    ORDER BY \(ranked ? "bm25(searchWord), c.year DESC, c.serial DESC" : "w.rowid DESC") LIMIT $8
    """
  }

  /// A phrase stands in quotes.
  func searchQuery(_ phrases: [[String]]) -> String {
    phrases.map { "\"" + $0.joined(separator: " ") + "\"" }.joined(separator: " AND ")
  }
}
