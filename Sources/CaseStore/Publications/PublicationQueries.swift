/// What is asked of the publications, and how they are written.
enum PublicationQueries: String, NamedStatement {
  case put = """
    INSERT INTO publication (agency, number, year, serial, documentKey, isOpen, body, words)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (agency, number) DO UPDATE SET documentKey = excluded.documentKey,
      isOpen = excluded.isOpen, body = excluded.body, words = excluded.words
    """
  case numbers = """
    SELECT number FROM publication
    WHERE agency = $1 AND (CAST($2 AS BIGINT) IS NULL OR isOpen = $2) ORDER BY year, serial
    """
  case texts = "SELECT number, body FROM publication WHERE agency = $1 ORDER BY year, serial"
  case ofDocument = """
    SELECT number FROM publication WHERE agency = $1 AND documentKey = $2 ORDER BY year, serial
    """
}
