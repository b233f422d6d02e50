/// Derived rows out of the columns of `CaseQueries`.
extension CaseRow {
  init(columns: any Columns) throws {
    self.init(
      number: try columns.text(0), year: try columns.integer(1), serial: try columns.integer(2),
      officeNumber: columns.textIfAny(3), version: try columns.integer(4),
      phase: try columns.text(5), channel: try columns.text(6),
      submittedOn: try columns.text(7), receivedOn: columns.textIfAny(8),
      respondent: try columns.text(9), applicantID: try columns.text(10),
      applicantName: try columns.text(11), unit: columns.textIfAny(12),
      handler: columns.textIfAny(13), outcomeType: columns.textIfAny(14),
      outcomeRow: columns.textIfAny(15), decidedOn: columns.textIfAny(16),
      countsOn: columns.textIfAny(17), isOpen: try columns.claim(18))
  }

  var values: [SQLValue] {
    [
      .text(number), .integer(year), .integer(serial), SQLValue(officeNumber), .integer(version),
      .text(phase), .text(channel), .text(submittedOn), SQLValue(receivedOn), .text(respondent),
      .text(applicantID), .text(applicantName), SQLValue(unit), SQLValue(handler),
      SQLValue(outcomeType), SQLValue(outcomeRow), SQLValue(decidedOn), SQLValue(countsOn),
      SQLValue(isOpen),
    ]
  }
}

extension DeadlineRow {
  init(columns: any Columns) throws {
    self.init(
      number: try columns.text(0), ordinal: try columns.integer(1), term: try columns.text(2),
      fromDay: try columns.text(3), due: columns.textIfAny(4),
      earliestDue: columns.textIfAny(5), conservativeDue: columns.textIfAny(6),
      certainty: try columns.text(7), missingYear: columns.integerIfAny(8),
      metOn: columns.textIfAny(9), isRunning: try columns.claim(10),
      hasOpenStop: try columns.claim(11), lapsesAfterDue: try columns.claim(12))
  }

  var values: [SQLValue] {
    [
      .text(number), .integer(ordinal), .text(term), .text(fromDay), SQLValue(due),
      SQLValue(earliestDue), SQLValue(conservativeDue), .text(certainty), SQLValue(missingYear),
      SQLValue(metOn), SQLValue(isRunning), SQLValue(hasOpenStop), SQLValue(lapsesAfterDue),
    ]
  }
}

extension DueRow {
  init(columns: any Columns) throws {
    deadline = try DeadlineRow(columns: columns)
    phase = try columns.text(13)
    unit = columns.textIfAny(14)
    handler = columns.textIfAny(15)
  }
}
