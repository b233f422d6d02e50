import CustomDump
import Foundation
import Office
import Statute
import Support
import Testing
import WorkingDays

/// The service and the command line on one desk at the same time.
struct MixedUseTests {
  @Test func `four clerks in browsers and two at terminals write into one desk`() throws {
    let desk = try SampleDesk(today: "2026-03-12")
    let service = try ServedProcess(desk)
    let clerks = try (0..<4).map { try SignedIn("clerk\($0)", .clerk, desk.office) }
    let (port, folder) = (service.port, desk.folder)
    let logged = try Crew.work(6) { place in
      place < 4
        ? try inBrowser(clerks[place], port: port) : try atTerminal(place, folder: folder)
    }.flatMap { $0 }.sorted()
    service.signal(SIGTERM)
    expectNoDifference(service.end(), 0)
    expectNoDifference(try desk.run("check").code, 0)
    expectNoDifference(
      logged, (1...(4 * 12 + 2 * 6)).map { "2026-00" + ($0 < 10 ? "0\($0)" : "\($0)") })
    let listed = try desk.json("list")
    expectNoDifference(listed.column("number").sorted(), logged)
    // Each was logged, verified and noted; what is derived agrees with the facts.
    let office = try desk.office
    let now = Standpoint(asOf: desk.today, knownOn: desk.today)
    expectNoDifference(
      try Set(logged.map { try office.show($0, now).facts.map { "\($0.kind)" } }),
      [["received", "identityVerified", "noted"]])
    let before = try desk.run("due", "--json").output
    expectNoDifference(try desk.run("rebuild").code, 0)
    expectNoDifference(try desk.run("due", "--json").output, before)
  }

  /// Twelve cases by one clerk, with pages looked at between.
  private func inBrowser(_ clerk: SignedIn, port: Int) throws -> [String] {
    let connection = try Connection(port: port)
    return try (0..<12).map { turn in
      let number = try #require(
        try clerk.log("第\(turn)件的验收报告", on: "2026-03-12", connection))
      for (command, fields) in [
        ("verify", ["on": "2026-03-12", "passed": "是"]),
        ("note", ["on": "2026-03-12", "text": "来电询问进度"]),
      ] {
        let path = "/desk/cases/\(number)/do/\(command)"
        try #require(try clerk.enter(path, fields, connection) == number)
      }
      let page = try connection.ask("GET /desk/cases/\(number)", cookie: clerk.secret)
      expectNoDifference(page.status, 200)
      return number
    }
  }

  /// Six cases by commands, a process each.
  private func atTerminal(_ place: Int, folder: String) throws -> [String] {
    try (0..<6).map { turn in
      let logged = try run(
        folder, "log", "--channel", "inPerson", "--on", "2026-03-12", "--applicant", "李小红",
        "--kind", "person", "--wants", "终端\(place)第\(turn)件")
      let number = logged["number"].word
      _ = try run(folder, "verify", number, "--on", "2026-03-12", "--passed")
      _ = try run(folder, "note", number, "--text", "来电询问进度")
      return number
    }
  }

  private func run(_ folder: String, _ words: String...) throws -> JSON {
    let outcome = try Ysq.run(
      words + ["--desk", folder, "--json"], environment: ["YSQ_TODAY": "2026-03-12"])
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try JSON(outcome.output)
  }
}
