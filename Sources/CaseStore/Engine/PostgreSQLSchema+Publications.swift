extension PostgreSQLSchema {
  /// Publications as their facts make them, with the words by which they are found.
  static let publications = """
    CREATE TABLE publication (
      id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      agency plainText NOT NULL REFERENCES agency,
      number plainText NOT NULL,
      year BIGINT NOT NULL,
      serial BIGINT NOT NULL,
      documentKey plainText,
      isOpen claim NOT NULL,
      body plainText NOT NULL,
      words plainText NOT NULL,
      UNIQUE (agency, number)
    );

    CREATE INDEX publicationInOrder ON publication (agency, year, serial);

    CREATE INDEX publicationByDocument ON publication (agency, documentKey)
      WHERE documentKey IS NOT NULL;

    CREATE INDEX publicationWord ON publication USING gin (to_tsvector('simple', words));


    """

  /// Parameters agency, query in the language of `to_tsquery`, limit.
  static let publicationSearch = """
    SELECT number, body FROM publication
    WHERE agency = $1 AND to_tsvector('simple', words) @@ to_tsquery('simple', $2)
    ORDER BY ts_rank(to_tsvector('simple', words), to_tsquery('simple', $2)) DESC,
      year, serial LIMIT $3
    """
}
