/// Finding cases by their text.
extension Snapshot {
  /// The most cases that are ranked; of a word that more have, the newest come first.
  ///
  /// To rank means to read every case that has the word, which takes seconds for a word that stands
  /// in each of a million.
  static let mostRanked = 20_000

  /// Returns the cases in whose text every phrase occurs, best first, then the newest.
  ///
  /// Throws `locked` without the key, which alone can name the words of the index.
  public func search(_ typed: String, _ filter: SearchFilter = SearchFilter(), limit: Int? = nil)
    throws -> [String]
  {
    try search(typed, filter, limit: limit, mostRanked: Self.mostRanked)
  }

  func search(
    _ typed: String, _ filter: SearchFilter, limit: Int?, mostRanked: Int
  ) throws -> [String] {
    let phrases = SearchPhrases(typed).phrases
    if phrases.isEmpty { return [] }
    let query = connection.searchQuery(try phrases.map { try $0.pairs.map(vault.name) })
    var numbers: [String] = []
    try connection.each(
      connection.searchSQL(ranked: try !isCommon(query, mostRanked)),
      [scope, .text(query)] + filter.values + [.integer(limit ?? Int(Int32.max))]
    ) { numbers.append(try $0.text(0)) }
    return numbers
  }

  /// Whether more cases have the words than can be ranked quickly, counted no further than that.
  private func isCommon(_ query: String, _ most: Int) throws -> Bool {
    var count = 0
    try connection.each(
      connection.caseLikeness.frequency, [.text(query), .integer(most + 1)]
    ) { count = try $0.integer(0) }
    return count > most
  }
}

/// Which cases a search is about; what is nil does not matter.
public struct SearchFilter: Hashable, Sendable {
  public var phase: String?
  public var year: Int?
  public var channel: String?
  public var outcome: String?
  public var unit: String?

  public init(
    phase: String? = nil, year: Int? = nil, channel: String? = nil, outcome: String? = nil,
    unit: String? = nil
  ) {
    self.phase = phase
    self.year = year
    self.channel = channel
    self.outcome = outcome
    self.unit = unit
  }

  /// The conditions on `caseFile c`, parameters 3 to 7.
  static let sql = """
    AND (CAST($3 AS TEXT) IS NULL OR c.phase = $3)
    AND (CAST($4 AS BIGINT) IS NULL OR c.year = $4)
    AND (CAST($5 AS TEXT) IS NULL OR c.channel = $5)
    AND (CAST($6 AS TEXT) IS NULL OR c.outcomeType = $6)
    AND (CAST($7 AS TEXT) IS NULL OR c.unit = $7)
    """

  var values: [SQLValue] {
    [SQLValue(phase), SQLValue(year), SQLValue(channel), SQLValue(outcome), SQLValue(unit)]
  }

  /// Whether the filter lets a case pass.
  public func admits(_ row: CaseRow) -> Bool {
    (phase ?? row.phase) == row.phase && (year ?? row.year) == row.year
      && (channel ?? row.channel) == row.channel && (outcome == nil || outcome == row.outcomeType)
      && (unit == nil || unit == row.unit)
  }
}
