extension SQLiteSchema {
  /// Publications as their facts make them, with the words by which they are found. What is
  /// published is nobody's secret: its words stand in clear.
  static let publications = """
    CREATE TABLE publication (
      id INTEGER PRIMARY KEY,
      agency TEXT NOT NULL REFERENCES agency,
      number TEXT NOT NULL,
      year INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      documentKey TEXT,
      isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
      body TEXT NOT NULL,
      words TEXT NOT NULL,
      UNIQUE (agency, number)
    ) STRICT;

    CREATE INDEX publicationInOrder ON publication (agency, year, serial);

    CREATE INDEX publicationByDocument ON publication (agency, documentKey)
      WHERE documentKey IS NOT NULL;

    CREATE VIRTUAL TABLE publicationWord USING fts5 (
      words, content = 'publication', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 0'
    );

    CREATE TRIGGER publicationGains AFTER INSERT ON publication
    BEGIN INSERT INTO publicationWord (rowid, words) VALUES (new.id, new.words); END;

    CREATE TRIGGER publicationLoses AFTER DELETE ON publication
    BEGIN
      INSERT INTO publicationWord (publicationWord, rowid, words)
        VALUES ('delete', old.id, old.words);
    END;

    CREATE TRIGGER publicationChanges AFTER UPDATE ON publication
    BEGIN
      INSERT INTO publicationWord (publicationWord, rowid, words)
        VALUES ('delete', old.id, old.words);
      INSERT INTO publicationWord (rowid, words) VALUES (new.id, new.words);
    END;


    """

  /// Parameters agency, phrases in the language of FTS5, limit.
  static let publicationSearch = """
    SELECT p.number, p.body
    FROM publicationWord w JOIN publication p ON p.id = w.rowid
    WHERE p.agency = $1 AND publicationWord MATCH $2
    ORDER BY bm25(publicationWord), p.year, p.serial LIMIT $3
    """
}

extension SQLiteConnection {
  var publicationSearchSQL: String { SQLiteSchema.publicationSearch }
}
