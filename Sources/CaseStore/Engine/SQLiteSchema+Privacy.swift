extension SQLiteSchema {
  /// Persons and files, which are sealed, and the key that the desk is sealed with.
  static let privacy = """
    CREATE TABLE sealing (
      agency TEXT NOT NULL PRIMARY KEY REFERENCES agency,
      keyID BLOB NOT NULL,
      filesPending INTEGER NOT NULL CHECK (filesPending IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person (
      agency TEXT NOT NULL REFERENCES agency,
      id TEXT NOT NULL CHECK (id <> ''),
      kind TEXT NOT NULL,
      mergedInto TEXT,
      sealed BLOB,
      PRIMARY KEY (agency, id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX personByMerger ON person (agency, mergedInto) WHERE mergedInto IS NOT NULL;

    CREATE TABLE personName (
      agency TEXT NOT NULL REFERENCES agency,
      token BLOB NOT NULL,
      person TEXT NOT NULL,
      PRIMARY KEY (agency, token, person)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX personNameOfPerson ON personName (agency, person);

    CREATE TABLE attachment (
      agency TEXT NOT NULL REFERENCES agency,
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      size INTEGER NOT NULL CHECK (size >= 0),
      mediaType TEXT NOT NULL,
      erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
      PRIMARY KEY (agency, digest)
    ) STRICT, WITHOUT ROWID;


    """

  /// Which persons a case names, in any role; derived.
  static let parties = """
    CREATE TABLE caseParty (
      agency TEXT NOT NULL,
      person TEXT NOT NULL,
      number TEXT NOT NULL,
      PRIMARY KEY (agency, person, number),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX partyOfCase ON caseParty (agency, number);


    """
}
