extension PostgreSQLSchema {
  /// Persons and files, which are sealed, and the key that the desk is sealed with.
  static let privacy = """
    CREATE TABLE sealing (
      agency plainText NOT NULL PRIMARY KEY REFERENCES agency,
      keyID BYTEA NOT NULL,
      filesPending claim NOT NULL
    );

    CREATE TABLE person (
      agency plainText NOT NULL REFERENCES agency,
      id plainText NOT NULL CHECK (id <> ''),
      kind plainText NOT NULL,
      mergedInto plainText,
      sealed BYTEA,
      PRIMARY KEY (agency, id)
    );

    CREATE INDEX personByMerger ON person (agency, mergedInto) WHERE mergedInto IS NOT NULL;

    CREATE TABLE personName (
      agency plainText NOT NULL REFERENCES agency,
      token BYTEA NOT NULL,
      person plainText NOT NULL,
      PRIMARY KEY (agency, token, person)
    );

    CREATE INDEX personNameOfPerson ON personName (agency, person);

    CREATE TABLE attachment (
      agency plainText NOT NULL REFERENCES agency,
      digest plainText NOT NULL CHECK (length(digest) = 64),
      size BIGINT NOT NULL CHECK (size >= 0),
      mediaType plainText NOT NULL,
      erased claim NOT NULL DEFAULT 0,
      PRIMARY KEY (agency, digest)
    );


    """

  /// Which persons a case names, in any role; derived.
  static let parties = """
    CREATE TABLE caseParty (
      agency plainText NOT NULL,
      person plainText NOT NULL,
      number plainText NOT NULL,
      PRIMARY KEY (agency, person, number),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    );

    CREATE INDEX partyOfCase ON caseParty (agency, number);


    """
}
