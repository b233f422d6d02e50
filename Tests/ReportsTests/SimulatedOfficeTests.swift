import CustomDump
import GRDB
import Office
import Reports
import Statute
import Support
import Testing
import WorkingDays

/// The annual report of a simulated office against a count of its own over the facts, in SQL.
@Suite(.serialized)
struct SimulatedOfficeTests {
  private static let simulated = Result { try SimulatedOffice() }
  private let simulated: SimulatedOffice

  init() throws { simulated = try Self.simulated.get() }

  private func report(_ year: Int) throws -> AnnualReportView {
    try simulated.office.annualReport(year, respondent: nil, asOf: nil)
  }

  /// `r3.1/person 12`: every figure that is not 0, by respondent.
  private func figures(_ year: Int, _ respondent: String) throws -> [String] {
    try simulated.office.annualReport(year, respondent: respondent, asOf: nil).rows
      .filter { $0.key != "r3.7" }
      .flatMap { row in
        zip(
          ApplicantKind.allCases,
          [
            row.cells.person, row.cells.business, row.cells.research, row.cells.charity,
            row.cells.lawFirm, row.cells.other,
          ]
        )
        .filter { $0.1 > 0 }.map { "\(row.key)/\($0.0.rawValue) \($0.1)" }
      }
      .sorted()
  }

  @Test(arguments: [2022, 2023, 2024, 2025, 2026])
  func `国办公开办函〔2021〕30号: the identities hold in every column`(_ year: Int) throws {
    expectNoDifference(try report(year).identities.filter { !$0.holds }.map(\.name), [])
  }

  @Test(arguments: [2022, 2023, 2024, 2025])
  func `what one year leaves the next takes over, column by column`(_ year: Int) throws {
    let left = try #require(try report(year).report.cells("r4"))
    expectNoDifference(try report(year + 1).report.cells("r2"), left)
  }

  @Test(arguments: [2023, 2024, 2025], ["gov", "office"])
  func `table 三 is what SQL counts over the facts`(_ year: Int, _ body: String) throws {
    let database = try DatabaseQueue(path: simulated.folder + "/desk.sqlite")
    let counted = try database.read { database in
      try String.fetchAll(
        database, sql: Self.count,
        arguments: ["first": "\(year)-01-01", "last": "\(year)-12-31", "body": body])
    }
    let own = try figures(year, body)
    #expect(own.count > 40)
    expectNoDifference(own, counted.sorted())
  }

  @Test(arguments: [2023, 2024, 2025])
  func `table 四 is what SQL counts over the facts`(_ year: Int) throws {
    let database = try DatabaseQueue(path: simulated.folder + "/desk.sqlite")
    let counted = try database.read { database in
      try String.fetchAll(
        database, sql: Self.reviews,
        arguments: ["first": "\(year)-01-01", "last": "\(year)-12-31"])
    }
    let own = try report(year).report.reviews.flatMap { block in
      zip(["upheld", "corrected", "other", "pending"], block.figures)
        .filter { $0.1 > 0 }.map { "\(block.kind.rawValue)/\($0.0) \($0.1)" }
    }
    #expect(own.count > 6)
    expectNoDifference(own.sorted(), counted.sorted())
  }

  @Test(arguments: [2023, 2024])
  func `a report of a past year is the same when what came later is unknown`(_ year: Int) throws {
    let now = try report(year)
    let then = try simulated.office.annualReport(
      year, respondent: nil, asOf: Day(year: year, month: 12, day: 31))
    expectNoDifference(then.report, now.report)
  }

  @Test(arguments: ["2024-12-30", "2024-06-30"] as [Day])
  func `cells open to as many cases as they count, also in mid-year`(_ day: Day) throws {
    for cell in ["r1/total", "r2/person", "r3.1/person", "r3.7/total", "r4/business"] {
      let view = try simulated.office.annualReport(
        2024, respondent: nil, asOf: day, cell: try ReportCell(cell))
      let parts = cell.split(separator: "/").map(String.init)
      let figure = try simulated.office.annualReport(2024, respondent: nil, asOf: day).report
        .cells(parts[0])?[parts[1]]
      expectNoDifference(view.numbers.count, figure)
    }
  }

  /// Receipt by art 31, the first service or ending, and the row of the type: in plain SQL.
  private static let count = """
    WITH received AS (
      SELECT f.stream, json_extract(f.payload, '$.applicantKind') AS kind,
        json_extract(f.payload, '$.respondent') AS body,
        CASE json_extract(f.payload, '$.channel')
          WHEN 'inPerson' THEN json_extract(f.payload, '$.submittedOn')
          WHEN 'oral' THEN json_extract(f.payload, '$.submittedOn')
          WHEN 'registeredMail' THEN json_extract(f.payload, '$.signedOn')
          ELSE (SELECT min(day) FROM fact c WHERE c.stream = f.stream AND c.kind = 'confirmed')
        END AS day
      FROM fact f WHERE f.kind = 'received'
    ), ended AS (
      SELECT d.stream, s.day, json_extract(d.payload, '$.items[0].type') AS type
      FROM fact d JOIN fact s ON s.stream = d.stream AND s.kind = 'sent'
        AND json_extract(s.payload, '$.document') = json_extract(d.payload, '$.document')
      WHERE d.kind = 'decided'
      UNION ALL
      SELECT stream, day, kind FROM fact WHERE kind IN ('withdrawn', 'correctionLapsed')
    ), first AS (
      SELECT stream, min(day) AS day, type FROM ended GROUP BY stream
    ), file AS (
      SELECT r.stream, r.kind, r.day AS came, f.day AS went, \(rowOfType) AS line
      FROM received r LEFT JOIN first f ON f.stream = r.stream
      WHERE r.day IS NOT NULL AND r.body = :body
    )
    SELECT 'r1/' || kind || ' ' || count(*) FROM file
      WHERE came BETWEEN :first AND :last GROUP BY kind
    UNION ALL SELECT 'r2/' || kind || ' ' || count(*) FROM file
      WHERE came < :first AND (went IS NULL OR went >= :first) GROUP BY kind
    UNION ALL SELECT line || '/' || kind || ' ' || count(*) FROM file
      WHERE went BETWEEN :first AND :last GROUP BY line, kind
    UNION ALL SELECT 'r4/' || kind || ' ' || count(*) FROM file
      WHERE came <= :last AND (went IS NULL OR went > :last) GROUP BY kind
    """

  /// The rows of the form, written down a second time from rulebook §4.4.
  private static let rowOfType = """
    CASE f.type WHEN 'disclosed' THEN 'r3.1' WHEN 'alreadyPublic' THEN 'r3.1'
      WHEN 'partlyDisclosed' THEN 'r3.2' WHEN 'stateSecret' THEN 'r3.3.1'
      WHEN 'forbiddenByLaw' THEN 'r3.3.2' WHEN 'securityAndStability' THEN 'r3.3.3'
      WHEN 'thirdPartyRights' THEN 'r3.3.4' WHEN 'internalAffairs' THEN 'r3.3.5'
      WHEN 'deliberative' THEN 'r3.3.6' WHEN 'enforcementFile' THEN 'r3.3.7'
      WHEN 'specialAccess' THEN 'r3.3.8' WHEN 'nonexistent' THEN 'r3.4.1'
      WHEN 'otherAgency' THEN 'r3.4.1' WHEN 'publicEnterprise' THEN 'r3.4.1'
      WHEN 'inArchive' THEN 'r3.4.1' WHEN 'needsProcessing' THEN 'r3.4.2'
      WHEN 'stillUnclear' THEN 'r3.4.3' WHEN 'petition' THEN 'r3.5.1'
      WHEN 'repeated' THEN 'r3.5.2' WHEN 'openPublication' THEN 'r3.5.3'
      WHEN 'excessive' THEN 'r3.5.4' WHEN 'reissue' THEN 'r3.5.5'
      WHEN 'correctionLapsed' THEN 'r3.6.1' ELSE 'r3.6.3' END
    """

  private static let reviews = """
    WITH review AS (
      SELECT o.stream, json_extract(o.payload, '$.kind') AS kind, o.day AS came,
        d.day AS went, json_extract(d.payload, '$.outcome') AS outcome
      FROM fact o LEFT JOIN fact d ON d.stream = o.stream AND d.kind = 'remedyDecided'
      WHERE o.kind = 'remedyOpened'
    )
    SELECT kind || '/' || outcome || ' ' || count(*) FROM review
      WHERE went BETWEEN :first AND :last GROUP BY kind, outcome
    UNION ALL SELECT kind || '/pending ' || count(*) FROM review
      WHERE came <= :last AND (went IS NULL OR went > :last) GROUP BY kind
    """
}
