/// How the derived tables are written, emptied and laid out for comparison.
enum DerivedQueries: String, NamedStatement {
  case putCase = """
    INSERT INTO caseFile (agency, number, year, serial, officeNumber, version, phase, channel,
      submittedOn, receivedOn, respondent, applicantID, applicantName, unit, handler, outcomeType,
      outcomeRow, decidedOn, countsOn, isOpen)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
      $20)
    ON CONFLICT (agency, number) DO UPDATE SET year = excluded.year, serial = excluded.serial,
      officeNumber = excluded.officeNumber, version = excluded.version, phase = excluded.phase,
      channel = excluded.channel, submittedOn = excluded.submittedOn,
      receivedOn = excluded.receivedOn, respondent = excluded.respondent,
      applicantID = excluded.applicantID, applicantName = excluded.applicantName,
      unit = excluded.unit, handler = excluded.handler, outcomeType = excluded.outcomeType,
      outcomeRow = excluded.outcomeRow, decidedOn = excluded.decidedOn,
      countsOn = excluded.countsOn, isOpen = excluded.isOpen
    """
  case putDeadline = """
    INSERT INTO deadline (agency, number, ordinal, term, fromDay, due, earliestDue,
      conservativeDue, certainty, missingYear, metOn, isRunning, hasOpenStop, lapsesAfterDue)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
    """
  case putSearch = """
    INSERT INTO searchIndex (agency, number, words) VALUES ($1, $2, $3)
    ON CONFLICT (agency, number) DO UPDATE SET words = excluded.words
    WHERE searchIndex.words <> excluded.words
    """
  case putStamp = """
    INSERT INTO stamp (agency, value) VALUES ($1, $2)
    ON CONFLICT (agency) DO UPDATE SET value = excluded.value
    """

  case putParty = "INSERT INTO caseParty (agency, person, number) VALUES ($1, $2, $3)"

  case putLetter = """
    INSERT INTO unnumberedLetter (agency, number, document, kind, sentOn)
    VALUES ($1, $2, $3, $4, $5)
    """

  case putToAudit = """
    INSERT INTO caseToAudit (agency, year, serial, number) VALUES ($1, $2, $3, $4)
    """

  case clearToAuditOfCase = "DELETE FROM caseToAudit WHERE agency = $1 AND number = $2"
  case clearToAudit = "DELETE FROM caseToAudit WHERE agency = $1"
  case clearLettersOfCase = "DELETE FROM unnumberedLetter WHERE agency = $1 AND number = $2"
  case clearLetters = "DELETE FROM unnumberedLetter WHERE agency = $1"
  case clearPartiesOfCase = "DELETE FROM caseParty WHERE agency = $1 AND number = $2"
  case clearParties = "DELETE FROM caseParty WHERE agency = $1"
  case clearDeadlinesOfCase = "DELETE FROM deadline WHERE agency = $1 AND number = $2"
  case clearDeadlines = "DELETE FROM deadline WHERE agency = $1"
  case clearSearch = "DELETE FROM searchIndex WHERE agency = $1"
  case clearCases = "DELETE FROM caseFile WHERE agency = $1"

  case caseNumbers = "SELECT number FROM caseFile WHERE agency = $1 ORDER BY year, serial"
  case partiesOfCase = """
    SELECT person FROM caseParty WHERE agency = $1 AND number = $2 ORDER BY person
    """
  case lettersOfCase = """
    SELECT document, kind, sentOn FROM unnumberedLetter WHERE agency = $1 AND number = $2
    ORDER BY document
    """
  case toAuditOfCase = "SELECT 1 FROM caseToAudit WHERE agency = $1 AND number = $2"
  case searchOfCase = "SELECT words FROM searchIndex WHERE agency = $1 AND number = $2"
}
