extension SQLiteSchema {
  /// Digests that went out or are about to, which rungs of which clocks they told, and the
  /// events of the calendar feed as they were published last. None of it belongs to the ledger.
  static let reminders = """
    CREATE TABLE message (
      agency TEXT NOT NULL REFERENCES agency,
      id TEXT NOT NULL CHECK (id <> ''),
      channel TEXT NOT NULL CHECK (channel IN ('mail', 'webhook')),
      recipient TEXT NOT NULL CHECK (recipient <> ''),
      day TEXT NOT NULL CHECK (length(day) = 10),
      madeAt INTEGER NOT NULL CHECK (madeAt > 0),
      body TEXT NOT NULL,
      holder TEXT,
      heldUntil INTEGER,
      sentAt TEXT CHECK (length(sentAt) = 27),
      PRIMARY KEY (agency, id),
      CHECK ((holder IS NULL) = (heldUntil IS NULL)),
      CHECK (sentAt IS NULL OR holder IS NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX unsentMessage ON message (agency, channel, day, id) WHERE sentAt IS NULL;

    CREATE TABLE reminder (
      agency TEXT NOT NULL,
      number TEXT NOT NULL,
      term TEXT NOT NULL,
      start TEXT NOT NULL CHECK (length(start) = 10),
      dueDay TEXT NOT NULL CHECK (length(dueDay) IN (0, 10)),
      channel TEXT NOT NULL,
      recipient TEXT NOT NULL,
      rung INTEGER NOT NULL,
      caughtUpFrom INTEGER NOT NULL CHECK (caughtUpFrom >= rung),
      day TEXT NOT NULL CHECK (length(day) = 10),
      message TEXT NOT NULL,
      PRIMARY KEY (agency, number, term, start, dueDay, channel, recipient, rung),
      FOREIGN KEY (agency, message) REFERENCES message (agency, id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX reminderOfMessage ON reminder (agency, message);

    CREATE TRIGGER sentMessageStays BEFORE DELETE ON message WHEN old.sentAt IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a message that was sent stays'); END;

    CREATE TRIGGER messageIsOnlyHeldAndSent BEFORE UPDATE ON message
    WHEN old.sentAt IS NOT NULL OR new.agency <> old.agency OR new.id <> old.id
      OR new.channel <> old.channel OR new.recipient <> old.recipient OR new.day <> old.day
      OR new.madeAt <> old.madeAt OR new.body <> old.body
    BEGIN SELECT RAISE(ABORT, 'a message is only held and sent'); END;

    CREATE TRIGGER reminderIsNeverChanged BEFORE UPDATE ON reminder
    BEGIN SELECT RAISE(ABORT, 'a reminder is never changed'); END;

    CREATE TRIGGER toldReminderStays BEFORE DELETE ON reminder
    WHEN EXISTS (SELECT 1 FROM message
      WHERE agency = old.agency AND id = old.message AND sentAt IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'a reminder that was told stays'); END;

    CREATE TABLE feedEvent (
      agency TEXT NOT NULL REFERENCES agency,
      uid TEXT NOT NULL CHECK (uid <> ''),
      number TEXT NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      stamp TEXT NOT NULL CHECK (length(stamp) = 16),
      day TEXT NOT NULL CHECK (length(day) = 10),
      content TEXT NOT NULL,
      isCancelled INTEGER NOT NULL CHECK (isCancelled IN (0, 1)),
      PRIMARY KEY (agency, uid)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX feedEventByDay ON feedEvent (agency, isCancelled, day);

    CREATE TRIGGER feedEventOnlyMovesOn BEFORE UPDATE ON feedEvent
    WHEN new.agency <> old.agency OR new.uid <> old.uid OR new.sequence <> old.sequence + 1
    BEGIN SELECT RAISE(ABORT, 'a published event only moves on'); END;

    CREATE TRIGGER feedEventStays BEFORE DELETE ON feedEvent
    BEGIN SELECT RAISE(ABORT, 'a published event stays'); END;


    """

  /// Papers that nobody has dealt with; follows the ledger by triggers, so that they are found
  /// among a million.
  static let openPapers = """
    CREATE TABLE openPaper (
      agency TEXT NOT NULL REFERENCES agency,
      stream TEXT NOT NULL,
      day TEXT NOT NULL CHECK (length(day) = 10),
      PRIMARY KEY (agency, stream)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO openPaper (agency, stream, day)
    SELECT agency, stream, day FROM fact f WHERE kind = 'paperArrived' AND NOT EXISTS
      (SELECT 1 FROM fact g
        WHERE g.agency = f.agency AND g.stream = f.stream AND g.sequence = 2);

    CREATE TRIGGER paperWaits AFTER INSERT ON fact WHEN new.kind = 'paperArrived'
    BEGIN
      INSERT INTO openPaper (agency, stream, day) VALUES (new.agency, new.stream, new.day);
    END;

    CREATE TRIGGER paperWaitsNoMore AFTER INSERT ON fact
    WHEN new.kind IN ('paperLogged', 'paperClosed')
    BEGIN DELETE FROM openPaper WHERE agency = new.agency AND stream = new.stream; END;


    """

  /// Letters given to China Post without a mail number; derived.
  static let unnumberedLetters = """
    CREATE TABLE unnumberedLetter (
      agency TEXT NOT NULL,
      number TEXT NOT NULL,
      document INTEGER NOT NULL CHECK (document > 0),
      kind TEXT NOT NULL,
      sentOn TEXT NOT NULL CHECK (length(sentOn) = 10),
      PRIMARY KEY (agency, number, document),
      FOREIGN KEY (agency, number) REFERENCES caseFile (agency, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX unnumberedLetterByDay ON unnumberedLetter (agency, sentOn);


    """
}
