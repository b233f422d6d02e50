/// What is asked of the erasable things: texts, persons, files.
enum ContentQueries: String, NamedStatement {
  case putContent = """
    INSERT INTO content (agency, digest, salt, body) VALUES ($1, $2, $3, $4)
    ON CONFLICT (agency, digest) DO NOTHING
    """
  case content = """
    SELECT salt, body FROM content WHERE agency = $1 AND digest = $2 AND body IS NOT NULL
    """
  case eraseContent = """
    UPDATE content SET salt = NULL, body = NULL WHERE agency = $1 AND digest = $2
    """

  case putPerson = """
    INSERT INTO person (agency, id, kind, name, idType, idNumber, phone, email, address)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (agency, id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
      idType = excluded.idType, idNumber = excluded.idNumber, phone = excluded.phone,
      email = excluded.email, address = excluded.address
    """
  case personByIdentity = """
    SELECT id FROM person WHERE agency = $1 AND idType = $2 AND idNumber = $3 ORDER BY id
    """
  case person = """
    SELECT id, kind, name, idType, idNumber, phone, email, address
    FROM person WHERE agency = $1 AND id = $2
    """

  case putAttachment = """
    INSERT INTO attachment (agency, digest, name, size, mediaType) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (agency, digest, name) DO NOTHING
    """
  case attachmentsOfDigest = """
    SELECT digest, name, size, mediaType
    FROM attachment WHERE agency = $1 AND digest = $2 ORDER BY name
    """
}
