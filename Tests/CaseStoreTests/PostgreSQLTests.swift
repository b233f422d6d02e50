import Testing

@testable import CaseStore

/// The schema and every named statement on the second engine, where it is installed.
@Suite(.enabled(if: PostgreSQLServer.isInstalled, "PostgreSQL is not installed here"))
struct PostgreSQLTests {
  let server: PostgreSQLServer

  init() throws {
    server = try PostgreSQLServer()
    #expect(try server.run(PostgreSQLSchema.sql) == "")
  }

  @Test func `PostgreSQL prepares every named statement`() throws {
    let searches = [true, false].map {
      Statement(testDescription: "search", sql: PostgreSQLSchema.searchSQL(ranked: $0))
    }
    let publications = Statement(
      testDescription: "publications", sql: PostgreSQLSchema.publicationSearch)
    let likeness = [PostgreSQLSchema.caseLikeness, PostgreSQLSchema.publicationLikeness]
      .flatMap { [$0.frequency, $0.likeness, $0.newest] }
      .map { Statement(testDescription: "likeness", sql: $0) }
    let script = (Statement.all + searches + [publications] + likeness).enumerated()
      .map { "PREPARE s\($0) AS \($1.sql);" }
    #expect(try server.run(script.joined(separator: "\n")) == "")
  }

  @Test func `a fact is neither changed nor deleted there`() throws {
    let entry = """
      INSERT INTO agency VALUES ('main', '示例机关');
      INSERT INTO fact VALUES ('main', 1, '2026-0001', 1, 'received', 1, '2026-03-02',
        '2026-03-02T01:15:00.000000Z', '王芳', NULL, '{}', 'h');
      """
    #expect(try server.run(entry) == "")
    let forbidden = [
      "UPDATE fact SET day = '2026-01-01'", "DELETE FROM fact", "TRUNCATE fact",
      "INSERT INTO fact SELECT agency, 3, stream, 2, kind, version, day, recordedAt, "
        + "recordedBy, asHappened, payload, hash FROM fact",
    ]
    let complaints = try forbidden.map(server.run).map { $0.contains("ERROR:  a fact ") }
    #expect(complaints == forbidden.map { _ in true })
  }
}
