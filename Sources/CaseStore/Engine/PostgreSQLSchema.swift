/// The tables, triggers and full-text index of a desk in PostgreSQL 15 or later.
enum PostgreSQLSchema {
  static let sql =
    ledger + privacy + guards + cases + parties + reports + register + publications + reminders
    + openPapers + unnumberedLetters + accounts + exchange + audit

  /// Parameters agency, query in the language of `to_tsquery`, filters, limit.
  static func searchSQL(ranked: Bool) -> String {
    let best =
      "ts_rank(to_tsvector('simple', s.words), to_tsquery('simple', $2)) DESC, "
      + "c.year DESC, c.serial DESC"
    return """
      SELECT s.number
      FROM searchIndex s JOIN caseFile c ON c.agency = s.agency AND c.number = s.number
      WHERE s.agency = $1 AND to_tsvector('simple', s.words) @@ to_tsquery('simple', $2)
      \(SearchFilter.sql)
      ORDER BY \(ranked ? best : "s.id DESC") LIMIT $8
      """
  }

  /// Texts are compared byte by byte, as SQLite does.
  private static let ledger = """
    CREATE DOMAIN plainText AS TEXT COLLATE "C";
    CREATE DOMAIN civilDay AS TEXT COLLATE "C"
      CHECK (VALUE ~ '^[0-9]{4}-[01][0-9]-[0-3][0-9]$');
    CREATE DOMAIN claim AS BIGINT CHECK (VALUE IN (0, 1));

    CREATE TABLE agency (
      code plainText NOT NULL PRIMARY KEY CHECK (code <> ''),
      name plainText NOT NULL
    );

    CREATE TABLE content (
      agency plainText NOT NULL REFERENCES agency,
      digest plainText NOT NULL CHECK (length(digest) = 64),
      sealed BYTEA,
      PRIMARY KEY (agency, digest)
    );

    CREATE TABLE fact (
      agency plainText NOT NULL REFERENCES agency,
      position BIGINT NOT NULL CHECK (position > 0),
      stream plainText NOT NULL CHECK (stream <> ''),
      sequence BIGINT NOT NULL CHECK (sequence > 0),
      kind plainText NOT NULL CHECK (kind <> ''),
      version BIGINT NOT NULL CHECK (version > 0),
      day civilDay NOT NULL,
      recordedAt plainText NOT NULL
        CHECK (recordedAt ~ '^.{4}-.{2}-.{2}T.{2}:.{2}:.{2}[.][0-9]{6}Z$'),
      recordedBy plainText NOT NULL,
      asHappened plainText,
      payload plainText NOT NULL,
      hash plainText NOT NULL CHECK (hash <> ''),
      PRIMARY KEY (agency, position),
      UNIQUE (agency, stream, sequence),
      FOREIGN KEY (agency, asHappened) REFERENCES content (agency, digest)
    );

    CREATE INDEX factByDay ON fact (agency, day);

    CREATE TABLE chainHead (
      agency plainText NOT NULL PRIMARY KEY REFERENCES agency,
      position BIGINT NOT NULL CHECK (position >= 0),
      hash plainText NOT NULL
    );

    CREATE TABLE counter (
      agency plainText NOT NULL REFERENCES agency,
      series plainText NOT NULL,
      year BIGINT NOT NULL,
      latest BIGINT NOT NULL CHECK (latest > 0),
      PRIMARY KEY (agency, series, year)
    );


    """

  private static let guards = """
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $$;

    CREATE FUNCTION requireNextFact() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.position <> 1 +
          (SELECT coalesce(max(position), 0) FROM fact WHERE agency = NEW.agency)
        OR NEW.sequence <> 1 +
          (SELECT coalesce(max(sequence), 0) FROM fact
            WHERE agency = NEW.agency AND stream = NEW.stream)
      THEN RAISE EXCEPTION 'a fact follows the last one, replacing none'
        USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$;

    CREATE TRIGGER factFollows BEFORE INSERT ON fact
      FOR EACH ROW EXECUTE FUNCTION requireNextFact();

    CREATE TRIGGER factIsNeverChanged BEFORE UPDATE ON fact
      FOR EACH ROW EXECUTE FUNCTION refuse('a fact is never changed');

    CREATE TRIGGER factIsNeverDeleted BEFORE DELETE ON fact
      FOR EACH ROW EXECUTE FUNCTION refuse('a fact is never deleted');

    CREATE TRIGGER factsAreNeverEmptied BEFORE TRUNCATE ON fact
      FOR EACH STATEMENT EXECUTE FUNCTION refuse('a fact is never deleted');

    CREATE TRIGGER contentIsOnlyErased BEFORE UPDATE ON content FOR EACH ROW
      WHEN (NEW.digest <> OLD.digest OR NEW.agency <> OLD.agency OR NEW.sealed IS NOT NULL
        AND (OLD.sealed IS NULL OR substr(NEW.sealed, 1, 9) = substr(OLD.sealed, 1, 9)))
      EXECUTE FUNCTION refuse('content is kept, sealed anew or erased');

    CREATE TRIGGER contentLeavesItsDigest BEFORE DELETE ON content
      FOR EACH ROW EXECUTE FUNCTION refuse('the digest of erased content stays');


    """

  private static let cases = """
    CREATE TABLE stamp (
      agency plainText NOT NULL PRIMARY KEY REFERENCES agency,
      value plainText NOT NULL
    );

    CREATE TABLE caseFile (
      agency plainText NOT NULL REFERENCES agency,
      number plainText NOT NULL,
      year BIGINT NOT NULL,
      serial BIGINT NOT NULL,
      officeNumber plainText,
      version BIGINT NOT NULL CHECK (version > 0),
      phase plainText NOT NULL,
      channel plainText NOT NULL,
      submittedOn civilDay NOT NULL,
      receivedOn civilDay,
      respondent plainText NOT NULL,
      applicantID plainText NOT NULL,
      applicantName plainText NOT NULL,
      unit plainText,
      handler plainText,
      outcomeType plainText,
      outcomeRow plainText,
      decidedOn civilDay,
      countsOn civilDay,
      isOpen claim NOT NULL,
      PRIMARY KEY (agency, number),
      UNIQUE (agency, year, serial)
    );

    CREATE INDEX caseByOfficeNumber ON caseFile (agency, officeNumber, year, serial)
      WHERE officeNumber IS NOT NULL;

    CREATE INDEX openCase ON caseFile (agency, year, serial) WHERE isOpen = 1;

    CREATE TABLE deadline (
      agency plainText NOT NULL,
      number plainText NOT NULL,
      ordinal BIGINT NOT NULL,
      term plainText NOT NULL,
      fromDay civilDay NOT NULL,
      due civilDay,
      earliestDue civilDay,
      conservativeDue civilDay,
      certainty plainText NOT NULL,
      missingYear BIGINT,
      metOn civilDay,
      isRunning claim NOT NULL,
      hasOpenStop claim NOT NULL,
      lapsesAfterDue claim NOT NULL,
      PRIMARY KEY (agency, number, ordinal),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    );

    CREATE INDEX runningDeadline ON deadline (
      agency, (CASE WHEN term = 'confirmation' THEN 0 ELSE 1 END),
      (coalesce(earliestDue, '9999-12-31')), number, term, ordinal
    ) WHERE isRunning = 1;

    CREATE TABLE searchIndex (
      id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      agency plainText NOT NULL,
      number plainText NOT NULL,
      words plainText NOT NULL,
      UNIQUE (agency, number),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    );

    CREATE INDEX searchWord ON searchIndex USING gin (to_tsvector('simple', words));
    """
}
