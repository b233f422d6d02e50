/// What is kept of the rows of old registers.
enum RegisterQueries: String, NamedStatement {
  case putEntry = """
    INSERT INTO registerEntry (agency, officeNumber, digest, number) VALUES ($1, $2, $3, $4)
    """
  case entriesOfNumber = """
    SELECT digest, number FROM registerEntry WHERE agency = $1 AND officeNumber = $2
    ORDER BY digest
    """
  case entriesOfCase = """
    SELECT officeNumber, digest FROM registerEntry WHERE agency = $1 AND number = $2
    ORDER BY officeNumber, digest
    """
  case caseCount = "SELECT count(*) FROM caseFile WHERE agency = $1"

  /// Moves a counter on to a number that was given elsewhere, never back.
  case reserveNumber = """
    INSERT INTO counter (agency, series, year, latest) VALUES ($1, $2, $3, $4)
    ON CONFLICT (agency, series, year) DO UPDATE SET latest =
      CASE WHEN counter.latest < excluded.latest THEN excluded.latest ELSE counter.latest END
    """
}
