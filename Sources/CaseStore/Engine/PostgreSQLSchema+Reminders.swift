extension PostgreSQLSchema {
  /// Digests that went out or are about to, which rungs of which clocks they told, and the
  /// events of the calendar feed as they were published last. None of it belongs to the ledger.
  static let reminders = """
    CREATE TABLE message (
      agency plainText NOT NULL REFERENCES agency,
      id plainText NOT NULL CHECK (id <> ''),
      channel plainText NOT NULL CHECK (channel IN ('mail', 'webhook')),
      recipient plainText NOT NULL CHECK (recipient <> ''),
      day civilDay NOT NULL,
      madeAt BIGINT NOT NULL CHECK (madeAt > 0),
      body plainText NOT NULL,
      holder plainText,
      heldUntil BIGINT,
      sentAt plainText CHECK (length(sentAt) = 27),
      PRIMARY KEY (agency, id),
      CHECK ((holder IS NULL) = (heldUntil IS NULL)),
      CHECK (sentAt IS NULL OR holder IS NULL)
    );

    CREATE INDEX unsentMessage ON message (agency, channel, day, id) WHERE sentAt IS NULL;

    CREATE TABLE reminder (
      agency plainText NOT NULL,
      number plainText NOT NULL,
      term plainText NOT NULL,
      start civilDay NOT NULL,
      dueDay plainText NOT NULL CHECK (length(dueDay) IN (0, 10)),
      channel plainText NOT NULL,
      recipient plainText NOT NULL,
      rung BIGINT NOT NULL,
      caughtUpFrom BIGINT NOT NULL CHECK (caughtUpFrom >= rung),
      day civilDay NOT NULL,
      message plainText NOT NULL,
      PRIMARY KEY (agency, number, term, start, dueDay, channel, recipient, rung),
      FOREIGN KEY (agency, message) REFERENCES message (agency, id)
    );

    CREATE INDEX reminderOfMessage ON reminder (agency, message);

    CREATE TABLE feedEvent (
      agency plainText NOT NULL REFERENCES agency,
      uid plainText NOT NULL CHECK (uid <> ''),
      number plainText NOT NULL,
      sequence BIGINT NOT NULL CHECK (sequence >= 0),
      stamp plainText NOT NULL CHECK (length(stamp) = 16),
      day civilDay NOT NULL,
      content plainText NOT NULL,
      isCancelled claim NOT NULL,
      PRIMARY KEY (agency, uid)
    );

    CREATE INDEX feedEventByDay ON feedEvent (agency, isCancelled, day);

    CREATE FUNCTION keepToldReminder() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM message
        WHERE agency = OLD.agency AND id = OLD.message AND sentAt IS NOT NULL)
      THEN RAISE EXCEPTION 'a reminder that was told stays' USING ERRCODE = '23000';
      END IF;
      RETURN OLD;
    END $$;

    CREATE TRIGGER toldReminderStays BEFORE DELETE ON reminder
      FOR EACH ROW EXECUTE FUNCTION keepToldReminder();

    CREATE TRIGGER sentMessageStays BEFORE DELETE ON message FOR EACH ROW
      WHEN (OLD.sentAt IS NOT NULL) EXECUTE FUNCTION refuse('a message that was sent stays');

    CREATE TRIGGER messageIsOnlyHeldAndSent BEFORE UPDATE ON message FOR EACH ROW
      WHEN (OLD.sentAt IS NOT NULL OR NEW.agency <> OLD.agency OR NEW.id <> OLD.id
        OR NEW.channel <> OLD.channel OR NEW.recipient <> OLD.recipient OR NEW.day <> OLD.day
        OR NEW.madeAt <> OLD.madeAt OR NEW.body <> OLD.body)
      EXECUTE FUNCTION refuse('a message is only held and sent');

    CREATE TRIGGER reminderIsNeverChanged BEFORE UPDATE ON reminder
      FOR EACH ROW EXECUTE FUNCTION refuse('a reminder is never changed');

    CREATE TRIGGER feedEventOnlyMovesOn BEFORE UPDATE ON feedEvent FOR EACH ROW
      WHEN (NEW.agency <> OLD.agency OR NEW.uid <> OLD.uid
        OR NEW.sequence <> OLD.sequence + 1)
      EXECUTE FUNCTION refuse('a published event only moves on');

    CREATE TRIGGER feedEventStays BEFORE DELETE ON feedEvent
      FOR EACH ROW EXECUTE FUNCTION refuse('a published event stays');


    """

  /// Papers that nobody has dealt with; follows the ledger by a trigger, so that they are found
  /// among a million.
  static let openPapers = """
    CREATE TABLE openPaper (
      agency plainText NOT NULL REFERENCES agency,
      stream plainText NOT NULL,
      day civilDay NOT NULL,
      PRIMARY KEY (agency, stream)
    );

    CREATE FUNCTION followPaper() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.kind = 'paperArrived' THEN
        INSERT INTO openPaper (agency, stream, day) VALUES (NEW.agency, NEW.stream, NEW.day);
      ELSE
        DELETE FROM openPaper WHERE agency = NEW.agency AND stream = NEW.stream;
      END IF;
      RETURN NEW;
    END $$;

    CREATE TRIGGER paperWaits AFTER INSERT ON fact FOR EACH ROW
      WHEN (NEW.kind IN ('paperArrived', 'paperLogged', 'paperClosed'))
      EXECUTE FUNCTION followPaper();


    """

  /// Letters given to China Post without a mail number; derived.
  static let unnumberedLetters = """
    CREATE TABLE unnumberedLetter (
      agency plainText NOT NULL,
      number plainText NOT NULL,
      document BIGINT NOT NULL CHECK (document > 0),
      kind plainText NOT NULL,
      sentOn civilDay NOT NULL,
      PRIMARY KEY (agency, number, document),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    );

    CREATE INDEX unnumberedLetterByDay ON unnumberedLetter (agency, sentOn);


    """
}
