import CustomDump
import Testing

@testable import CaseStore

/// A statement of the store as a test sees it.
struct Statement: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let sql: String

  static let all =
    all(LedgerQueries.self) + all(ContentQueries.self) + all(CaseQueries.self)
    + all(DerivedQueries.self) + all(CheckQueries.self) + all(RegisterQueries.self)
    + all(PublicationQueries.self) + all(LoadQueries.self) + all(ReminderQueries.self)
    + all(AccountQueries.self) + all(ExchangeQueries.self)
    + all(ReportQueries.self) + all(ReportedQueries.self)

  private static func all<S: NamedStatement>(_ statements: S.Type) -> [Statement] {
    S.allCases.map { Statement(testDescription: "\($0)", sql: $0.rawValue) }
  }

  /// The numbers of the placeholders in order of their first appearance.
  var placeholders: [Int] {
    sql.split(separator: "$", omittingEmptySubsequences: false).dropFirst()
      .compactMap { Int($0.prefix { $0.isNumber }) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

struct NamedStatementTests {
  @Test(arguments: Statement.all)
  func `placeholders first appear in the order of their numbers`(_ statement: Statement) {
    let placeholders = statement.placeholders
    expectNoDifference(placeholders, Array(1..<(placeholders.count + 1)))
  }

  @Test(arguments: Statement.all) func `SQLite prepares it`(_ statement: Statement) throws {
    let nothing = statement.placeholders.map { _ in SQLValue.null }
    try Store.sample().read {
      try $0.connection.each("EXPLAIN " + statement.sql, nothing) { _ in }
    }
  }
}
