/// What an inspection asks.
enum CheckQueries: String, NamedStatement {
  case brokenStreams = """
    SELECT stream FROM fact WHERE agency = $1 GROUP BY stream
    HAVING min(sequence) <> 1 OR max(sequence) <> count(*) ORDER BY stream
    """
  case contentsAfter = """
    SELECT digest, sealed FROM content
    WHERE agency = $1 AND digest > $2 ORDER BY digest LIMIT $3
    """
  case personsAfter = """
    SELECT id, sealed FROM person WHERE agency = $1 AND id > $2 ORDER BY id LIMIT $3
    """
  case contentsOfDigest = "SELECT digest FROM content WHERE agency = $1 AND digest = $2"
  case attachments = """
    SELECT digest, size, mediaType, erased FROM attachment WHERE agency = $1 ORDER BY digest
    """
  /// Of all agencies: they share the folder.
  case attachmentDigests = "SELECT DISTINCT digest FROM attachment WHERE erased = 0 ORDER BY digest"
}
