/// What the reports ask of the cases; each walks one index.
enum ReportQueries: String, NamedStatement {
  case received = """
    SELECT respondent, applicantKind, '', 0, count(*) FROM reportedCase
    WHERE agency = $1 AND receivedOn BETWEEN $2 AND $3 GROUP BY respondent, applicantKind
    """
  case concluded = """
    SELECT respondent, applicantKind, reportRow,
      CASE WHEN receivedOn < $1 THEN 1 ELSE 0 END AS carried, count(*)
    FROM reportedCase WHERE agency = $2 AND concludedOn BETWEEN $1 AND $3
    GROUP BY respondent, applicantKind, reportRow, carried
    """
  /// Open at the end of a day: received by then, and not concluded or later only.
  case open = """
    SELECT respondent, applicantKind, '',
      CASE WHEN receivedOn < $1 THEN 1 ELSE 0 END AS carried, count(*)
    FROM (
      SELECT respondent, applicantKind, receivedOn FROM reportedCase
      WHERE agency = $2 AND concludedOn IS NULL AND receivedOn <= $3
      UNION ALL
      SELECT respondent, applicantKind, receivedOn FROM reportedCase
      WHERE agency = $2 AND concludedOn > $3 AND receivedOn <= $3
    ) AS waiting GROUP BY respondent, applicantKind, carried
    """
  /// A review or suit of a year: concluded in it, or still pending at its end.
  case remedies = """
    SELECT respondent, kind,
      CASE WHEN decidedOn <= $1 THEN outcome ELSE 'pending' END AS result, 0, count(*)
    FROM reportedRemedy
    WHERE agency = $2 AND openedOn <= $1 AND (decidedOn IS NULL OR decidedOn >= $3)
      AND (droppedOn IS NULL OR droppedOn > $1)
    GROUP BY respondent, kind, result
    """

  case numbersReceived = """
    SELECT r.number FROM reportedCase r
    JOIN caseFile c ON c.agency = r.agency AND c.number = r.number
    WHERE r.agency = $1 AND r.receivedOn BETWEEN $2 AND $3
      AND (CAST($4 AS TEXT) IS NULL OR r.respondent = $4)
      AND (CAST($5 AS TEXT) IS NULL OR r.applicantKind = $5)
    ORDER BY c.year, c.serial
    """
  case numbersConcluded = """
    SELECT r.number FROM reportedCase r
    JOIN caseFile c ON c.agency = r.agency AND c.number = r.number
    WHERE r.agency = $1 AND r.concludedOn BETWEEN $2 AND $3
      AND (CAST($4 AS TEXT) IS NULL OR r.respondent = $4)
      AND (CAST($5 AS TEXT) IS NULL OR r.applicantKind = $5)
      AND (CAST($6 AS TEXT) IS NULL OR r.reportRow = $6)
    ORDER BY c.year, c.serial
    """
  case numbersOpen = """
    SELECT r.number FROM reportedCase r
    JOIN caseFile c ON c.agency = r.agency AND c.number = r.number
    WHERE r.agency = $1 AND r.receivedOn <= $2
      AND (r.concludedOn IS NULL OR r.concludedOn > $2)
      AND (CAST($3 AS TEXT) IS NULL OR r.respondent = $3)
      AND (CAST($4 AS TEXT) IS NULL OR r.applicantKind = $4)
    ORDER BY c.year, c.serial
    """
  case numbersReviewed = """
    SELECT r.number FROM reportedRemedy r
    JOIN caseFile c ON c.agency = r.agency AND c.number = r.number
    WHERE r.agency = $1 AND r.openedOn <= $2 AND (r.decidedOn IS NULL OR r.decidedOn >= $3)
      AND (r.droppedOn IS NULL OR r.droppedOn > $2)
      AND (CAST($4 AS TEXT) IS NULL OR r.respondent = $4) AND r.kind = $5
      AND (CAST($6 AS TEXT) IS NULL
        OR CASE WHEN r.decidedOn <= $2 THEN r.outcome ELSE 'pending' END = $6)
    ORDER BY c.year, c.serial, r.sequence
    """

  /// Answers of a span of days, as many as share the same figures in one row.
  case answers = """
    SELECT substr(concludedOn, 1, 7) AS month, channel, coalesce(unit, ''), coalesce(handler, ''),
      workingDays, isInTime, count(*)
    FROM reportedCase
    WHERE agency = $1 AND concludedOn BETWEEN $2 AND $3
      AND (CAST($4 AS TEXT) IS NULL OR respondent = $4)
    GROUP BY month, channel, coalesce(unit, ''), coalesce(handler, ''), workingDays, isInTime
    """
  case arrivals = """
    SELECT substr(receivedOn, 1, 7) AS month, channel, coalesce(unit, ''), coalesce(handler, ''),
      CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), count(*)
    FROM reportedCase
    WHERE agency = $1 AND receivedOn BETWEEN $2 AND $3
      AND (CAST($4 AS TEXT) IS NULL OR respondent = $4)
    GROUP BY month, channel, coalesce(unit, ''), coalesce(handler, '')
    """
  case waiting = """
    SELECT '', channel, coalesce(unit, ''), coalesce(handler, ''),
      CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), count(*)
    FROM reportedCase
    WHERE agency = $1 AND receivedOn <= $2 AND (concludedOn IS NULL OR concludedOn > $2)
      AND (CAST($3 AS TEXT) IS NULL OR respondent = $3)
    GROUP BY channel, coalesce(unit, ''), coalesce(handler, '')
    """
}
