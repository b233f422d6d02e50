public import Casework

/// Reading the tables derived from the ledger.
extension Snapshot {
  public func caseRow(_ number: String) throws -> CaseRow? {
    try connection.first(
      CaseQueries.caseByNumber, scope, .text(number), read: CaseRow.init(columns:))
  }

  /// Returns the cases that carry a number of the office's own register; mostly one.
  public func caseNumbers(officeNumber: String) throws -> [String] {
    try connection.rows(CaseQueries.casesByOfficeNumber, scope, .text(officeNumber)) {
      try $0.text(0)
    }
  }

  /// Lists cases by year and serial.
  public func cases(_ filter: CaseFilter = CaseFilter()) throws -> [CaseRow] {
    try connection.rows(
      CaseQueries.list, scope, .integer(filter.after?.year ?? 0),
      .integer(filter.after?.serial ?? 0), SQLValue(filter.phase), SQLValue(filter.channel),
      SQLValue(filter.year), .integer(filter.limit ?? Int(Int32.max)),
      read: CaseRow.init(columns:))
  }

  /// Calls `body` with each case after a place in order, a page of numbers at a time, until it answers
  /// that it has had enough.
  public func forEachCaseNumber(
    after place: CaseNumber? = nil, _ body: (CaseNumber) throws -> Bool
  ) throws {
    var filter = CaseFilter(after: place.map(CaseFilter.Place.init), limit: 500)
    while case let page = try cases(filter), let last = page.last {
      for row in page {
        guard let number = CaseNumber(row.number) else { continue }
        guard try body(number) else { return }
      }
      filter.after = CaseFilter.Place(year: last.year, serial: last.serial)
    }
  }

  /// The cases after a place in order of which an audit may find something; the others are sound.
  public func casesToAudit(after place: CaseNumber? = nil) throws -> [CaseNumber] {
    try connection.rows(
      CaseQueries.toAudit, scope, .integer(place?.year ?? 0), .integer(place?.serial ?? 0)
    ) { CaseNumber(try $0.text(0)) }
    .compactMap(\.self)
  }

  /// The open cases of which the newest entry is of this kind, with its day, the latest first.
  public func openCases(lastEntered kind: FactKind) throws -> [(number: String, on: String)] {
    try connection.rows(CaseQueries.lastEntered, scope, .text(kind.rawValue)) {
      (number: try $0.text(0), on: try $0.text(1))
    }
  }

  public func openCaseNumbers() throws -> [String] {
    try connection.rows(CaseQueries.openCases, scope) { try $0.text(0) }
  }

  /// Suggests cases for a number that does not exist: same or nearest year, nearest serial.
  public func caseNumbers(nearYear year: Int, serial: Int, limit: Int) throws -> [String] {
    try connection.rows(
      CaseQueries.nearest, scope, .integer(year), .integer(serial), .integer(limit)
    ) { try $0.text(0) }
  }

  /// Returns the running clocks, unconfirmed cases first, then by earliest day, number, term.
  ///
  /// Clocks that lapse are left out once their day has passed on `today`.
  public func due(today: String) throws -> [DueRow] {
    try connection.rows(CaseQueries.due, scope, .text(today), read: DueRow.init(columns:))
  }

  public func deadlines(of number: String) throws -> [DeadlineRow] {
    try connection.rows(
      CaseQueries.deadlinesOfCase, scope, .text(number), read: DeadlineRow.init(columns:))
  }

  /// Returns what the derived tables were computed with; nil before the first rebuild.
  public func stamp() throws -> String? {
    try connection.first(CaseQueries.stamp, scope) { try $0.text(0) }
  }
}
