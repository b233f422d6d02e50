/// What is asked of the tables derived from the ledger.
enum CaseQueries: String, NamedStatement {
  case caseByNumber = """
    SELECT number, year, serial, officeNumber, version, phase, channel, submittedOn, receivedOn,
      respondent, applicantID, applicantName, unit, handler, outcomeType, outcomeRow, decidedOn,
      countsOn, isOpen
    FROM caseFile WHERE agency = $1 AND number = $2
    """
  case casesByOfficeNumber = """
    SELECT number FROM caseFile WHERE agency = $1 AND officeNumber = $2 ORDER BY year, serial
    """
  case list = """
    SELECT number, year, serial, officeNumber, version, phase, channel, submittedOn, receivedOn,
      respondent, applicantID, applicantName, unit, handler, outcomeType, outcomeRow, decidedOn,
      countsOn, isOpen
    FROM caseFile
    WHERE agency = $1 AND (year, serial) > ($2, $3)
      AND (CAST($4 AS TEXT) IS NULL OR phase = $4)
      AND (CAST($5 AS TEXT) IS NULL OR channel = $5)
      AND (CAST($6 AS BIGINT) IS NULL OR year = $6)
    ORDER BY year, serial LIMIT $7
    """
  case casesOfPerson = """
    SELECT p.number FROM caseParty p
    JOIN caseFile c ON c.agency = p.agency AND c.number = p.number
    WHERE p.agency = $1 AND p.person = $2 ORDER BY c.year DESC, c.serial DESC
    """
  case openCases = """
    SELECT number FROM caseFile WHERE agency = $1 AND isOpen = 1 ORDER BY year, serial
    """
  /// The limit keeps the open cases a list of their own, read from their index.
  case lastEntered = """
    SELECT o.number, f.day FROM (
      SELECT agency, number, version FROM caseFile WHERE agency = $1 AND isOpen = 1
      ORDER BY year, serial LIMIT 1000000
    ) AS o
    JOIN fact f ON f.agency = o.agency AND f.stream = o.number AND f.sequence = o.version
    WHERE f.kind = $2 ORDER BY f.day DESC, o.number
    """
  case toAudit = """
    SELECT number FROM caseToAudit WHERE agency = $1 AND (year, serial) > ($2, $3)
    ORDER BY year, serial
    """
  case nearest = """
    SELECT number FROM caseFile WHERE agency = $1
    ORDER BY abs(year - $2), abs(serial - $3), year, serial LIMIT $4
    """

  /// Walks the index of running clocks, which has this very order.
  case due = """
    SELECT d.number, d.ordinal, d.term, d.fromDay, d.due, d.earliestDue, d.conservativeDue,
      d.certainty, d.missingYear, d.metOn, d.isRunning, d.hasOpenStop, d.lapsesAfterDue,
      c.phase, c.unit, c.handler
    FROM deadline d JOIN caseFile c ON c.agency = d.agency AND c.number = d.number
    WHERE d.agency = $1 AND d.isRunning = 1
      AND (d.lapsesAfterDue = 0 OR coalesce(d.due, '9999-12-31') >= $2)
    ORDER BY CASE WHEN d.term = 'confirmation' THEN 0 ELSE 1 END,
      coalesce(d.earliestDue, '9999-12-31'), d.number, d.term, d.ordinal
    """
  case deadlinesOfCase = """
    SELECT number, ordinal, term, fromDay, due, earliestDue, conservativeDue,
      certainty, missingYear, metOn, isRunning, hasOpenStop, lapsesAfterDue
    FROM deadline WHERE agency = $1 AND number = $2 ORDER BY ordinal
    """
  case stamp = "SELECT value FROM stamp WHERE agency = $1"
}
