/// One application, as a month's load counts it.
public struct LoadRow: Hashable, Sendable {
  public let number: String
  /// Who applied, under one number for one person.
  public let person: String
  public let submittedOn: String
}

extension Snapshot {
  /// The applications that were submitted between two days, both included, in the order of their
  /// numbers.
  public func load(from first: String, to last: String) throws -> [LoadRow] {
    try connection.rows(LoadQueries.ofDays, scope, .text(first), .text(last), read: Self.loadRow)
  }

  /// The applications of these persons, in the order of their numbers.
  public func load(ofPersons ids: [String]) throws -> [LoadRow] {
    try ids.flatMap { id in
      try connection.rows(LoadQueries.ofPerson, scope, .text(id), read: Self.loadRow)
    }
  }

  /// How many applications were submitted between two days, both included.
  public func caseCount(from first: String, to last: String) throws -> Int {
    try connection.first(LoadQueries.count, scope, .text(first), .text(last)) {
      try $0.integer(0)
    } ?? 0
  }

  private static func loadRow(_ columns: any Columns) throws -> LoadRow {
    LoadRow(
      number: try columns.text(0), person: try columns.text(1), submittedOn: try columns.text(2))
  }
}

/// What is asked of the cases to count who asks for how much. Only the first-named applicant of a
/// case counts, under the number that merged ones kept.
enum LoadQueries: String, NamedStatement {
  case ofDays = """
    SELECT c.number, coalesce(p.mergedInto, c.applicantID), c.submittedOn
    FROM caseFile c LEFT JOIN person p ON p.agency = c.agency AND p.id = c.applicantID
    WHERE c.agency = $1 AND c.submittedOn BETWEEN $2 AND $3 ORDER BY c.year, c.serial
    """
  case ofPerson = """
    SELECT c.number, coalesce(p.mergedInto, c.applicantID), c.submittedOn
    FROM caseParty q JOIN caseFile c ON c.agency = q.agency AND c.number = q.number
      LEFT JOIN person p ON p.agency = c.agency AND p.id = c.applicantID
    WHERE q.agency = $1 AND q.person = $2 AND c.applicantID = q.person ORDER BY c.year, c.serial
    """
  case count = """
    SELECT count(*) FROM caseFile WHERE agency = $1 AND submittedOn BETWEEN $2 AND $3
    """
}
