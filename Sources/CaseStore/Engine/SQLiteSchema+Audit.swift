extension SQLiteSchema {
  /// The cases that an audit has to look at; derived. What is missing here is sound.
  static let audit = """
    CREATE TABLE caseToAudit (
      agency TEXT NOT NULL,
      year INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      number TEXT NOT NULL,
      PRIMARY KEY (agency, year, serial),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX caseToAuditByNumber ON caseToAudit (agency, number);


    """
}
