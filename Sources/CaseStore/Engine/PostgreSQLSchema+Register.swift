extension PostgreSQLSchema {
  /// Which rows of old registers became which cases, so that no row is taken over twice.
  static let register = """
    CREATE TABLE registerEntry (
      agency TEXT NOT NULL REFERENCES agency,
      officeNumber TEXT NOT NULL,
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      number TEXT NOT NULL,
      PRIMARY KEY (agency, officeNumber, digest)
    );

    CREATE INDEX registerEntryOfCase ON registerEntry (agency, number);


    """
}
