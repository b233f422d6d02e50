import Casework
import CustomDump
import Office
import Statute
import Support
import Testing
import WorkingDays

struct AuditTests {
  let desk: SampleDesk

  init() throws {
    desk = try SampleDesk(today: "2026-03-20")
    try desk.log(.inPerson, on: "2026-03-02")
    try desk.log(.ordinaryMail, on: "2026-03-02", arrived: "2026-03-04", confirmed: "2026-03-09")
    try desk.log(.inPerson, on: "2026-02-09")
  }

  @Test func `each case tells its missed clock and its findings with their article`() throws {
    expectNoDifference(
      try desk.run("audit"),
      Outcome(
        0,
        output: """
          2026-0002  办理中
          逾期      与申请人确认期限，最后一天 2026-03-04（星期三），逾期 3 个工作日
                    违反条文  2026-03-05  未在规定时间与申请人确认：最后一天为 2026-03-04，2026-03-09 才办理，
                    逾期 3 个工作日（《政府信息公开条例》第三十一条）

          2026-0003  办理中
          逾期      答复期限，最后一天 2026-03-13（星期五），逾期 5 个工作日
                    违反条文  2026-03-14  答复逾期：最后一天为 2026-03-13，没有办理，逾期 5 个工作日（《政府
                    信息公开条例》第三十三条第二款）

          共 2 件：逾期 2 件，违反条文 2 项

          """))
  }

  /// Counting looks at every case, the list of today only at those that are not sound.
  @Test func `the list of today misses nothing that counting finds, also once a day has passed`()
    throws
  {
    for today in ["2026-03-20", "2026-03-31", "2026-06-30"] as [Day] {
      desk.today = today
      let rows = try desk.run("audit", "--json").output
      let counts = try desk.run("audit", "--by", "channel", "--json").output
      let found = counts.firstMatch(of: /"total":\{"name":"合计","cases":3,"found":(\d+)/)
      expectNoDifference(
        rows.matches(of: /"number":"2026-\d{4}"/).count, found.flatMap { Int($0.1) })
    }
  }

  @Test func `every key is there`() throws {
    let rows = try desk.json("audit")
    expectNoDifference(rows.column("number"), ["2026-0002", "2026-0003"])
    expectNoDifference(
      rows[0].keys, ["daysLeft", "due", "findings", "number", "phase", "term"])
    expectNoDifference(
      rows[0]["findings"][0].keys, ["article", "code", "day", "detail", "level"])
    expectNoDifference(rows[1]["daysLeft"].word, "-5")
  }

  @Test func `--strict ends with 1 when a term was missed, and prints its result`() throws {
    let outcome = try desk.run("核查", "--strict", "--json")
    #expect(outcome.code == 1)
    #expect(try JSON(outcome.output).array.count == 2)
    #expect(try desk.run("audit", "--strict", "--to", "2026-03-01").code == 0)
    #expect(try desk.run("audit", "--json").code == 0)
  }

  @Test func `--strict lets a divergence pass`() throws {
    let lenient = try SampleDesk(today: "2026-03-03")
    let number = try lenient.log(.inPerson, on: "2026-03-02")
    _ = try lenient.office.askCorrection(
      number, items: ["写明文号"], period: .workingDays(3), reachedOn: nil, .on("2026-03-03"))
    let outcome = try lenient.run("audit", "--strict")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("理解分歧"))
  }

  @Test func `a range takes findings by their day`() throws {
    expectNoDifference(
      try desk.json("audit", "--from", "2026-03-05", "--to", "2026-03-05").column("number"),
      ["2026-0002"])
    expectNoDifference(
      try desk.json("audit", "--from", "2026-03-14").column("number"), ["2026-0003"])
    let backwards = try desk.run("audit", "--from", "2026-03-17", "--to", "2026-03-05")
    #expect(backwards.code == 65)
  }

  @Test func `a part can be asked for, and what was known on another day`() throws {
    expectNoDifference(try desk.json("audit", "--limit", "1").column("number"), ["2026-0002"])
    expectNoDifference(
      try desk.json("audit", "--after", "2026-0002").column("number"), ["2026-0003"])
    expectNoDifference(
      try desk.json("audit", "--after", "2026-0001").column("number"), ["2026-0002", "2026-0003"])
    expectNoDifference(
      try desk.json("audit", "--as-of", "2026-03-13").column("number"), ["2026-0002"])
    let first = try desk.run("audit", "--limit", "1")
    #expect(first.output.hasSuffix("后面还有，加上 --after 2026-0002 接着看。\n"))
  }

  @Test func `nothing found is said`() throws {
    expectNoDifference(
      try desk.run("audit", "--as-of", "2026-02-10").output, "没有发现逾期或者不合规定之处。\n")
  }
}
