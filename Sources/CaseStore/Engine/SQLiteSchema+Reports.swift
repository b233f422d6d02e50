extension SQLiteSchema {
  /// What the annual report counts: each case once as received and once as concluded, and each
  /// review or suit once.
  static let reports = """
    CREATE TABLE reportedCase (
      agency TEXT NOT NULL,
      number TEXT NOT NULL,
      respondent TEXT NOT NULL,
      applicantKind TEXT NOT NULL,
      channel TEXT NOT NULL,
      unit TEXT,
      handler TEXT,
      receivedOn TEXT NOT NULL CHECK (length(receivedOn) = 10),
      concludedOn TEXT CHECK (length(concludedOn) = 10),
      reportRow TEXT,
      workingDays INTEGER,
      isInTime INTEGER CHECK (isInTime IN (0, 1)),
      PRIMARY KEY (agency, number),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number),
      CHECK ((concludedOn IS NULL) = (reportRow IS NULL)),
      CHECK (concludedOn >= receivedOn)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX reportedByReceipt ON reportedCase
      (agency, receivedOn, respondent, applicantKind, concludedOn);

    CREATE INDEX reportedByConclusion ON reportedCase
      (agency, concludedOn, respondent, applicantKind, reportRow, receivedOn);

    CREATE TABLE reportedRemedy (
      agency TEXT NOT NULL,
      number TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      respondent TEXT NOT NULL,
      kind TEXT NOT NULL,
      openedOn TEXT NOT NULL CHECK (length(openedOn) = 10),
      outcome TEXT,
      decidedOn TEXT CHECK (length(decidedOn) = 10),
      droppedOn TEXT CHECK (length(droppedOn) = 10),
      PRIMARY KEY (agency, number, sequence),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number),
      CHECK ((outcome IS NULL) = (decidedOn IS NULL))
    ) STRICT, WITHOUT ROWID;


    """
}
