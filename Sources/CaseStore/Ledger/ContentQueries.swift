/// What is asked of the erasable things: texts, persons, files, and of the key they are under.
enum ContentQueries: String, NamedStatement {
  case putContent = """
    INSERT INTO content (agency, digest, sealed) VALUES ($1, $2, $3)
    ON CONFLICT (agency, digest) DO NOTHING
    """
  case content = """
    SELECT sealed FROM content WHERE agency = $1 AND digest = $2 AND sealed IS NOT NULL
    """
  case putErasedContent = """
    INSERT INTO content (agency, digest, sealed) VALUES ($1, $2, NULL)
    ON CONFLICT (agency, digest) DO NOTHING
    """
  case erasedContent = """
    SELECT digest FROM content WHERE agency = $1 AND digest = $2 AND sealed IS NULL
    """
  case sealContent = "UPDATE content SET sealed = $1 WHERE agency = $2 AND digest = $3"
  case eraseContent = "UPDATE content SET sealed = NULL WHERE agency = $1 AND digest = $2"

  case putPerson = """
    INSERT INTO person (agency, id, kind, sealed) VALUES ($1, $2, $3, $4)
    ON CONFLICT (agency, id) DO UPDATE SET kind = excluded.kind, sealed = excluded.sealed
    """
  case person = "SELECT kind, sealed FROM person WHERE agency = $1 AND id = $2"
  case erasedPerson = """
    SELECT kind FROM person WHERE agency = $1 AND id = $2 AND sealed IS NULL
    """
  case putErasedPerson = """
    INSERT INTO person (agency, id, kind, sealed) VALUES ($1, $2, $3, NULL)
    ON CONFLICT (agency, id) DO NOTHING
    """
  case erasePerson = "UPDATE person SET sealed = NULL WHERE agency = $1 AND id = $2"
  case mergePerson = "UPDATE person SET mergedInto = $1 WHERE agency = $2 AND id = $3"
  case mergePersons = "UPDATE person SET mergedInto = $1 WHERE agency = $2 AND mergedInto = $3"
  case mergedInto = "SELECT mergedInto FROM person WHERE agency = $1 AND id = $2"
  case mergedPersons = "SELECT id FROM person WHERE agency = $1 AND mergedInto = $2 ORDER BY id"

  case putName = """
    INSERT INTO personName (agency, token, person) VALUES ($1, $2, $3)
    ON CONFLICT (agency, token, person) DO NOTHING
    """
  case forgetNames = "DELETE FROM personName WHERE agency = $1 AND person = $2"
  case personsNamed = "SELECT person FROM personName WHERE agency = $1 AND token = $2"

  case putAttachment = """
    INSERT INTO attachment (agency, digest, size, mediaType) VALUES ($1, $2, $3, $4)
    ON CONFLICT (agency, digest) DO UPDATE SET erased = 0
    """
  case putErasedAttachment = """
    INSERT INTO attachment (agency, digest, size, mediaType, erased) VALUES ($1, $2, $3, $4, 1)
    ON CONFLICT (agency, digest) DO NOTHING
    """
  case attachment = """
    SELECT digest, size, mediaType, erased FROM attachment WHERE agency = $1 AND digest = $2
    """
  case eraseAttachment = "UPDATE attachment SET erased = 1 WHERE agency = $1 AND digest = $2"

  case erasedAttachments = "SELECT digest FROM attachment WHERE agency = $1 AND erased = 1"
  case attachingEntries = """
    SELECT stream, sequence FROM fact
    WHERE agency = $1 AND kind = 'attached' AND payload LIKE $2 ORDER BY stream, sequence
    """

  case casesWithIssuedLetters = """
    SELECT DISTINCT stream FROM fact WHERE agency = $1 AND kind = 'issued' ORDER BY stream
    """

  case sealing = "SELECT keyID FROM sealing WHERE agency = $1"
  case putSealing = """
    INSERT INTO sealing (agency, keyID, filesPending) VALUES ($1, $2, $3)
    ON CONFLICT (agency) DO UPDATE SET keyID = excluded.keyID,
      filesPending = excluded.filesPending
    """
  case filesPending = "SELECT filesPending FROM sealing WHERE agency = $1"
  case filesSealed = "UPDATE sealing SET filesPending = 0 WHERE agency = $1"
}
