/// What is asked of the reminders: what was told to whom, and what still has to go out.
enum ReminderQueries: String, NamedStatement {
  case told = """
    SELECT recipient, min(rung) FROM reminder
    WHERE agency = $1 AND number = $2 AND term = $3 AND start = $4 AND dueDay = $5
      AND channel = $6
    GROUP BY recipient ORDER BY recipient
    """
  case putMessage = """
    INSERT INTO message (agency, id, channel, recipient, day, madeAt, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """
  case putReminder = """
    INSERT INTO reminder (agency, number, term, start, dueDay, channel, recipient, rung,
      caughtUpFrom, day, message)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """
  case unsent = """
    SELECT id, channel, recipient, day, madeAt, body, holder, heldUntil FROM message
    WHERE agency = $1 AND channel = $2 AND sentAt IS NULL ORDER BY day, id
    """
  case hold = """
    UPDATE message SET holder = $1, heldUntil = $2
    WHERE agency = $3 AND id = $4 AND sentAt IS NULL
    """
  case markSent = """
    UPDATE message SET sentAt = $1, holder = NULL, heldUntil = NULL
    WHERE agency = $2 AND id = $3 AND sentAt IS NULL AND holder = $4
    """
  case release = """
    UPDATE message SET heldUntil = 0
    WHERE agency = $1 AND id = $2 AND sentAt IS NULL AND holder = $3
    """
  case withdrawReminders = """
    DELETE FROM reminder WHERE agency = $1 AND message IN
      (SELECT id FROM message WHERE agency = $2 AND id = $3 AND sentAt IS NULL)
    """
  case withdraw = "DELETE FROM message WHERE agency = $1 AND id = $2 AND sentAt IS NULL"

  case unnumberedLetters = """
    SELECT l.number, l.document, l.kind, l.sentOn, c.unit, c.handler
    FROM unnumberedLetter l JOIN caseFile c ON c.agency = l.agency AND c.number = l.number
    WHERE l.agency = $1 AND l.sentOn >= $2 ORDER BY l.sentOn, c.year, c.serial, l.document
    """
  case openPapers = """
    SELECT stream, day FROM openPaper WHERE agency = $1 ORDER BY day, stream
    """

  case events = """
    SELECT uid, number, sequence, stamp, day, content, isCancelled FROM feedEvent
    WHERE agency = $1 AND (isCancelled = 0 OR day >= $2) ORDER BY uid
    """
  case event = """
    SELECT uid, number, sequence, stamp, day, content, isCancelled FROM feedEvent
    WHERE agency = $1 AND uid = $2
    """
  case putEvent = """
    INSERT INTO feedEvent (agency, uid, number, sequence, stamp, day, content, isCancelled)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (agency, uid) DO UPDATE SET sequence = excluded.sequence,
      stamp = excluded.stamp, day = excluded.day, content = excluded.content,
      isCancelled = excluded.isCancelled
    """
}
