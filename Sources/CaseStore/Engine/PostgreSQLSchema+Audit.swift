extension PostgreSQLSchema {
  /// The cases that an audit has to look at; derived. What is missing here is sound.
  static let audit = """
    CREATE TABLE caseToAudit (
      agency plainText NOT NULL,
      year BIGINT NOT NULL,
      serial BIGINT NOT NULL,
      number plainText NOT NULL,
      PRIMARY KEY (agency, year, serial),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    );

    CREATE INDEX caseToAuditByNumber ON caseToAudit (agency, number);


    """
}
