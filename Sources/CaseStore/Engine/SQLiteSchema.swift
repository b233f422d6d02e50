/// The tables, triggers and full-text index of a desk in SQLite.
enum SQLiteSchema {
  /// Marks the file as a desk: "YSQ1".
  static let applicationID = 0x5953_5131
  static let version = 5

  static let sql = agencies + contents + ledger + sqlAfterLedger

  /// What the second version adds to the first, or makes otherwise.
  static let sqlAfterFirstVersion = contents + sqlAfterLedger

  private static let sqlAfterLedger =
    privacy + cases + parties + search + register + publications + sqlAfterSecondVersion

  /// What the third version adds to the second.
  static let sqlAfterSecondVersion =
    reports + reminders + openPapers + unnumberedLetters + sqlAfterThirdVersion

  /// What the fourth version adds to the third.
  static let sqlAfterThirdVersion = accounts + exchange + sqlAfterFourthVersion

  /// What the fifth version adds to the fourth.
  static let sqlAfterFourthVersion = audit

  private static let agencies = """
    CREATE TABLE agency (
      code TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;


    """

  private static let contents = """
    CREATE TABLE content (
      agency TEXT NOT NULL REFERENCES agency,
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      sealed BLOB,
      PRIMARY KEY (agency, digest)
    ) STRICT;

    CREATE TRIGGER contentIsOnlyErased BEFORE UPDATE ON content
    WHEN new.digest <> old.digest OR new.agency <> old.agency OR new.sealed IS NOT NULL
      AND (old.sealed IS NULL OR substr(new.sealed, 1, 9) = substr(old.sealed, 1, 9))
    BEGIN SELECT RAISE(ABORT, 'content is kept, sealed anew or erased'); END;

    CREATE TRIGGER contentLeavesItsDigest BEFORE DELETE ON content
    BEGIN SELECT RAISE(ABORT, 'the digest of erased content stays'); END;


    """

  private static let ledger = """
    CREATE TABLE fact (
      agency TEXT NOT NULL REFERENCES agency,
      position INTEGER NOT NULL CHECK (position > 0),
      stream TEXT NOT NULL CHECK (stream <> ''),
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      kind TEXT NOT NULL CHECK (kind <> ''),
      version INTEGER NOT NULL CHECK (version > 0),
      day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
      recordedAt TEXT NOT NULL
        CHECK (recordedAt GLOB '????-??-??T??:??:??.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
      recordedBy TEXT NOT NULL,
      asHappened TEXT,
      payload TEXT NOT NULL,
      hash TEXT NOT NULL CHECK (hash <> ''),
      PRIMARY KEY (agency, position),
      UNIQUE (agency, stream, sequence),
      FOREIGN KEY (agency, asHappened) REFERENCES content (agency, digest)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX factByDay ON fact (agency, day);

    CREATE TABLE chainHead (
      agency TEXT NOT NULL PRIMARY KEY REFERENCES agency,
      position INTEGER NOT NULL CHECK (position >= 0),
      hash TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE counter (
      agency TEXT NOT NULL REFERENCES agency,
      series TEXT NOT NULL,
      year INTEGER NOT NULL,
      latest INTEGER NOT NULL CHECK (latest > 0),
      PRIMARY KEY (agency, series, year)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER factFollows BEFORE INSERT ON fact
    WHEN new.position <> 1 +
        (SELECT coalesce(max(position), 0) FROM fact WHERE agency = new.agency)
      OR new.sequence <> 1 +
        (SELECT coalesce(max(sequence), 0) FROM fact
          WHERE agency = new.agency AND stream = new.stream)
    BEGIN SELECT RAISE(ABORT, 'a fact follows the last one, replacing none'); END;

    CREATE TRIGGER factIsNeverChanged BEFORE UPDATE ON fact
    BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;

    CREATE TRIGGER factIsNeverDeleted BEFORE DELETE ON fact
    BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;


    """

  private static let cases = """
    CREATE TABLE stamp (
      agency TEXT NOT NULL PRIMARY KEY REFERENCES agency,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE caseFile (
      agency TEXT NOT NULL REFERENCES agency,
      number TEXT NOT NULL,
      year INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      officeNumber TEXT,
      version INTEGER NOT NULL CHECK (version > 0),
      phase TEXT NOT NULL,
      channel TEXT NOT NULL,
      submittedOn TEXT NOT NULL CHECK (length(submittedOn) = 10),
      receivedOn TEXT CHECK (length(receivedOn) = 10),
      respondent TEXT NOT NULL,
      applicantID TEXT NOT NULL,
      applicantName TEXT NOT NULL,
      unit TEXT,
      handler TEXT,
      outcomeType TEXT,
      outcomeRow TEXT,
      decidedOn TEXT CHECK (length(decidedOn) = 10),
      countsOn TEXT CHECK (length(countsOn) = 10),
      isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
      PRIMARY KEY (agency, number),
      UNIQUE (agency, year, serial)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX caseByOfficeNumber ON caseFile (agency, officeNumber, year, serial)
      WHERE officeNumber IS NOT NULL;

    CREATE INDEX openCase ON caseFile (agency, year, serial) WHERE isOpen = 1;

    CREATE TABLE deadline (
      agency TEXT NOT NULL,
      number TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      term TEXT NOT NULL,
      fromDay TEXT NOT NULL CHECK (length(fromDay) = 10),
      due TEXT CHECK (length(due) = 10),
      earliestDue TEXT CHECK (length(earliestDue) = 10),
      conservativeDue TEXT CHECK (length(conservativeDue) = 10),
      certainty TEXT NOT NULL,
      missingYear INTEGER,
      metOn TEXT CHECK (length(metOn) = 10),
      isRunning INTEGER NOT NULL CHECK (isRunning IN (0, 1)),
      hasOpenStop INTEGER NOT NULL CHECK (hasOpenStop IN (0, 1)),
      lapsesAfterDue INTEGER NOT NULL CHECK (lapsesAfterDue IN (0, 1)),
      PRIMARY KEY (agency, number, ordinal),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX runningDeadline ON deadline (
      agency, (CASE WHEN term = 'confirmation' THEN 0 ELSE 1 END),
      (coalesce(earliestDue, '9999-12-31')), number, term, ordinal
    ) WHERE isRunning = 1;


    """

  /// The full-text index reads its words from `searchIndex` and follows it by triggers.
  private static let search = """
    CREATE TABLE searchIndex (
      id INTEGER PRIMARY KEY,
      agency TEXT NOT NULL,
      number TEXT NOT NULL,
      words TEXT NOT NULL,
      UNIQUE (agency, number),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    ) STRICT;

    CREATE VIRTUAL TABLE searchWord USING fts5 (
      words, content = 'searchIndex', content_rowid = 'id',
      tokenize = 'ascii'
    );

    CREATE TRIGGER searchGains AFTER INSERT ON searchIndex
    BEGIN INSERT INTO searchWord (rowid, words) VALUES (new.id, new.words); END;

    CREATE TRIGGER searchLoses AFTER DELETE ON searchIndex
    BEGIN
      INSERT INTO searchWord (searchWord, rowid, words) VALUES ('delete', old.id, old.words);
    END;

    CREATE TRIGGER searchChanges AFTER UPDATE ON searchIndex
    BEGIN
      INSERT INTO searchWord (searchWord, rowid, words) VALUES ('delete', old.id, old.words);
      INSERT INTO searchWord (rowid, words) VALUES (new.id, new.words);
    END;
    """
}
