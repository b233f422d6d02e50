extension PostgreSQLSchema {
  static let caseLikeness = LikenessSQL(
    frequency: frequency("searchIndex"),
    likeness: """
      SELECT number FROM searchIndex
      WHERE agency = $1 AND to_tsvector('simple', words) @@ to_tsquery('simple', $2)
      ORDER BY ts_rank(to_tsvector('simple', words), to_tsquery('simple', $2)) DESC, id DESC
      LIMIT $3
      """, isOpen: false)

  static let publicationLikeness = LikenessSQL(
    frequency: frequency("publication"),
    likeness: """
      SELECT number FROM publication
      WHERE agency = $1 AND to_tsvector('simple', words) @@ to_tsquery('simple', $2)
      ORDER BY ts_rank(to_tsvector('simple', words), to_tsquery('simple', $2)) DESC, id DESC
      LIMIT $3
      """, isOpen: true)

  private static func frequency(_ table: String) -> String {
    """
    SELECT count(*) FROM (SELECT 1 FROM \(table)
      WHERE to_tsvector('simple', words) @@ to_tsquery('simple', $1) LIMIT $2) found
    """
  }
}
