extension PostgreSQLSchema {
  /// What the annual report counts: each case once as received and once as concluded, and each
  /// review or suit once.
  static let reports = """
    CREATE TABLE reportedCase (
      agency plainText NOT NULL,
      number plainText NOT NULL,
      respondent plainText NOT NULL,
      applicantKind plainText NOT NULL,
      channel plainText NOT NULL,
      unit plainText,
      handler plainText,
      receivedOn civilDay NOT NULL,
      concludedOn civilDay,
      reportRow plainText,
      workingDays BIGINT,
      isInTime claim,
      PRIMARY KEY (agency, number),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number),
      CHECK ((concludedOn IS NULL) = (reportRow IS NULL)),
      CHECK (concludedOn >= receivedOn)
    );

    CREATE INDEX reportedByReceipt ON reportedCase
      (agency, receivedOn, respondent, applicantKind, concludedOn);

    CREATE INDEX reportedByConclusion ON reportedCase
      (agency, concludedOn, respondent, applicantKind, reportRow, receivedOn);

    CREATE TABLE reportedRemedy (
      agency plainText NOT NULL,
      number plainText NOT NULL,
      sequence BIGINT NOT NULL,
      respondent plainText NOT NULL,
      kind plainText NOT NULL,
      openedOn civilDay NOT NULL,
      outcome plainText,
      decidedOn civilDay,
      droppedOn civilDay,
      PRIMARY KEY (agency, number, sequence),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number),
      CHECK ((outcome IS NULL) = (decidedOn IS NULL))
    );


    """
}
