import CustomDump
import Foundation
import Statute
import Support
import Testing
import WorkingDays

/// What the service tells of its requests.
struct ServeLogTests {
  @Test func `each request is one line that names the route, who asked and how it ended`() throws {
    let desk = try SampleDesk(today: "2026-03-12")
    let service = try ServedProcess(desk)
    let clerk = try SignedIn("shenzy", .clerk, desk.office)
    let connection = try Connection(port: service.port)
    let id = try connection.ask("GET /found?q=320705199001010004").headers["x-request-id"]
    _ = try clerk.log("账目", on: "2026-03-12", connection)
    _ = try connection.ask("GET /desk/cases/2026-0001", cookie: clerk.secret)
    _ = try connection.ask("GET /desk/cases/2026-0009", cookie: clerk.secret)
    _ = try connection.ask("GET /320705199001010004")
    _ = try connection.ask("GET /health")
    service.signal(SIGTERM)
    expectNoDifference(service.end(), 0)
    expectNoDifference(
      try service.requests(),
      [
        ["level info", "method GET", "route /found", "status 200"],
        [
          "account shenzy", "level info", "method POST", "route /desk/new/{command}",
          "status 303",
        ],
        [
          "account shenzy", "level info", "method GET", "route /desk/cases/{number}",
          "status 200",
        ],
        [
          "account shenzy", "level info", "method GET", "route /desk/cases/{number}",
          "status 404",
        ],
        ["level info", "method GET", "route /{unknown}", "status 404"],
      ])
    let line = try #require(try service.lines().first { $0["route"].word == "/found" })
    expectNoDifference(line["id"].word, id)
  }

  @Test func `from a level on nothing lighter is written`() throws {
    let desk = try SampleDesk(today: "2026-03-12")
    let service = try ServedProcess(desk, "--log-level", "出错")
    _ = try Connection(port: service.port).ask("GET /")
    service.signal(SIGTERM)
    expectNoDifference(service.end(), 0)
    expectNoDifference(try service.lines().count, 0)
  }
}
