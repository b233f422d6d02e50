/// Full-text search by FTS5.
extension SQLiteConnection {
  var searchSQL: String {
    """
    SELECT s.number, s.body
    FROM searchWord w JOIN searchIndex s ON s.id = w.rowid JOIN caseFile c
      ON c.agency = s.agency AND c.number = s.number
    WHERE s.agency = $1 AND searchWord MATCH $2
    ORDER BY bm25(searchWord), c.year, c.serial LIMIT $3
    """
  }

  /// A phrase stands in quotes; its last word may go on unless it is Han.
  func searchQuery(_ phrases: [[SearchToken]]) -> String {
    phrases.map { phrase in
      let words = phrase.map(\.letters).joined(separator: " ")
      return "\"\(words)\"" + (phrase.last?.isHan == false ? " *" : "")
    }
    .joined(separator: " AND ")
  }
}
