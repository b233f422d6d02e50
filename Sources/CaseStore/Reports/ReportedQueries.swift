/// How the tables that the reports are read from are written, emptied and laid out for comparison.
enum ReportedQueries: String, NamedStatement {
  case putCase = """
    INSERT INTO reportedCase (agency, number, respondent, applicantKind, channel, unit, handler,
      receivedOn, concludedOn, reportRow, workingDays, isInTime)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """
  case putRemedy = """
    INSERT INTO reportedRemedy (agency, number, sequence, respondent, kind, openedOn, outcome,
      decidedOn, droppedOn)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """
  case clearCase = "DELETE FROM reportedCase WHERE agency = $1 AND number = $2"
  case clearRemediesOfCase = "DELETE FROM reportedRemedy WHERE agency = $1 AND number = $2"
  case clearCases = "DELETE FROM reportedCase WHERE agency = $1"
  case clearRemedies = "DELETE FROM reportedRemedy WHERE agency = $1"

  case lineOfCase = """
    SELECT respondent || ' ' || applicantKind || ' ' || channel || ' ' || coalesce(unit, '') || ' '
      || coalesce(handler, '') || ' ' || receivedOn || ' ' || coalesce(concludedOn, '') || ' '
      || coalesce(reportRow, '') || ' ' || coalesce(CAST(workingDays AS TEXT), '') || ' '
      || coalesce(CAST(isInTime AS TEXT), '')
    FROM reportedCase WHERE agency = $1 AND number = $2
    """
  case linesOfRemedies = """
    SELECT respondent || ' ' || CAST(sequence AS TEXT) || ' ' || kind || ' ' || openedOn || ' '
      || coalesce(outcome, '') || ' ' || coalesce(decidedOn, '') || ' ' || coalesce(droppedOn, '')
    FROM reportedRemedy WHERE agency = $1 AND number = $2 ORDER BY sequence
    """
}

extension Transaction {
  func replaceReported(_ derived: Derived, of number: String) throws {
    try connection.run(ReportedQueries.clearCase, scope, .text(number))
    try connection.run(ReportedQueries.clearRemediesOfCase, scope, .text(number))
    if let reported = derived.reported {
      try connection.run(ReportedQueries.putCase.rawValue, [scope] + reported.values)
    }
    for remedy in derived.remedies {
      try connection.run(ReportedQueries.putRemedy.rawValue, [scope] + remedy.values)
    }
  }

  func clearReported() throws {
    try connection.run(ReportedQueries.clearCases, scope)
    try connection.run(ReportedQueries.clearRemedies, scope)
  }
}

extension Snapshot {
  /// The rows of a case in the tables of the reports, as text.
  func reportedLines(of number: String) throws -> [String] {
    try [ReportedQueries.lineOfCase, .linesOfRemedies].flatMap { statement in
      try connection.rows(statement, scope, .text(number)) { try $0.text(0) }
    }
  }
}
