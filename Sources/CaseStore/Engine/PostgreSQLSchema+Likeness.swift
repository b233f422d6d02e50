extension PostgreSQLSchema {
  static let caseLikeness = likeness(of: "searchIndex", isOpen: false)
  static let publicationLikeness = likeness(of: "publication", isOpen: true)

  private static func likeness(of table: String, isOpen: Bool) -> LikenessSQL {
    let words = "to_tsvector('simple', words)"
    let found = """
      SELECT number FROM \(table)
      WHERE agency = $1 AND \(words) @@ to_tsquery('simple', $2)
      """
    return LikenessSQL(
      frequency: """
        SELECT count(*) FROM (SELECT 1 FROM \(table)
          WHERE \(words) @@ to_tsquery('simple', $1) LIMIT $2) found
        """,
      likeness: """
        \(found)
        ORDER BY ts_rank(\(words), to_tsquery('simple', $2)) DESC, id DESC LIMIT $3
        """,
      newest: "\(found) ORDER BY id DESC LIMIT $3", isOpen: isOpen)
  }
}
