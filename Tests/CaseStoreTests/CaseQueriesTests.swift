import CustomDump
import Testing

@testable import CaseStore

struct CaseQueriesTests {
  let store: Store

  init() throws { store = try Store.sample() }

  private func put(_ derived: Derived...) throws {
    try store.write { transaction in for each in derived { try transaction.replace(each) } }
  }

  @Test func `a case comes back with every column`() throws {
    let row = CaseRow(
      number: "2026-0001", year: 2026, serial: 1, officeNumber: "沪信公〔2026〕1号", version: 7,
      phase: "closed", channel: "fax", submittedOn: "2026-03-02", receivedOn: "2026-03-03",
      respondent: "main", applicantID: "p1", applicantName: "李雷", unit: "法规处", handler: "王芳",
      outcomeType: "disclosed", outcomeRow: "granted", decidedOn: "2026-03-20",
      countsOn: "2026-03-21", isOpen: false)
    try put(Derived(row))
    expectNoDifference(try store.read { try $0.caseRow("2026-0001") }, .some(row))
    expectNoDifference(
      try store.read { try $0.caseNumbers(officeNumber: "沪信公〔2026〕1号") }, ["2026-0001"])
    expectNoDifference(try store.read { try $0.openCaseNumbers() }, [])
  }

  @Test func `a list goes by year and serial and keeps to its filter`() throws {
    var fax = summary(10_000)
    fax.channel = "fax"
    try put(Derived(fax), Derived(summary(9_999)), Derived(summary(2, year: 2025)))
    let all = ["2025-0002", "2026-9999", "2026-10000"]
    expectNoDifference(try numbers(CaseFilter()), all)
    expectNoDifference(try numbers(CaseFilter(limit: 1)), ["2025-0002"])
    expectNoDifference(try numbers(CaseFilter(channel: "fax")), ["2026-10000"])
    expectNoDifference(try numbers(CaseFilter(year: 2025)), ["2025-0002"])
    expectNoDifference(try numbers(CaseFilter(phase: "closed")), [])
    expectNoDifference(
      try numbers(CaseFilter(after: CaseFilter.Place(year: 2026, serial: 9_999))), ["2026-10000"])
  }

  private func numbers(_ filter: CaseFilter) throws -> [String] {
    try store.read { try $0.cases(filter).map(\.number) }
  }

  @Test func `the nearest numbers are suggested for one that does not exist`() throws {
    try put(Derived(summary(3)), Derived(summary(9)), Derived(summary(8, year: 2020)))
    expectNoDifference(
      try store.read { try $0.caseNumbers(nearYear: 2026, serial: 7, limit: 2) },
      ["2026-0009", "2026-0003"])
  }

  @Test func `due clocks come unconfirmed first, then by day, number and term`() throws {
    var lapsing = deadline("2026-0001", 2, term: "notice", due: "2026-03-09")
    lapsing.lapsesAfterDue = true
    var met = deadline("2026-0001", 3, term: "extension", due: "2026-03-01")
    met.isRunning = false
    try put(
      Derived(summary(1), [deadline("2026-0001", due: "2026-03-31"), lapsing, met]),
      Derived(summary(2), [deadline("2026-0002", due: "2026-03-09")]),
      Derived(summary(3), [deadline("2026-0003", term: "confirmation", due: "2026-05-01")]))
    let due = { day in
      try store.read { try $0.due(today: day) }.map { "\($0.deadline.number) \($0.deadline.term)" }
    }
    let late = ["2026-0003 confirmation", "2026-0002 reply", "2026-0001 reply"]
    expectNoDifference(try due("2026-03-10"), late)
    expectNoDifference(
      try due("2026-03-09"), [late[0], "2026-0001 notice", "2026-0002 reply", late[2]])
  }

  @Test(arguments: [(CaseQueries.due, "runningDeadline"), (.openCases, "openCase")])
  func `a worklist walks an index and sorts nothing`(_ query: CaseQueries, _ index: String) throws {
    var plan: [String] = []
    let plain = Statement(testDescription: "", sql: query.rawValue)
    let nothing = plain.placeholders.map { _ in SQLValue.null }
    try store.read {
      try $0.connection.each("EXPLAIN QUERY PLAN " + plain.sql, nothing) {
        plan.append(try $0.text(3))
      }
    }
    #expect(plan.first?.contains(index) == true)
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  @Test func `a summary written anew leaves nothing of the old one`() throws {
    try put(Derived(summary(), [deadline("2026-0001", due: "2026-03-31")], text: "旧案"))
    var closed = summary(version: 2)
    closed.isOpen = false
    try put(Derived(closed, text: "新案"))
    expectNoDifference(try store.read { try $0.caseRow("2026-0001") }, .some(closed))
    expectNoDifference(try store.read { try $0.deadlines(of: "2026-0001") }, [])
    expectNoDifference(try store.read { try $0.search("旧案") }, [])
    #expect(try store.read { try $0.search("新案") }.count == 1)
  }
}
