import CustomDump
import Foundation
import Statute
import Support
import Synchronization
import Testing
import WorkingDays

@testable import Office

/// How the service ends.
struct ServeStopTests {
  let desk: SampleDesk

  init() throws { desk = try SampleDesk(today: "2026-03-12") }

  @Test func `asked to stop, it answers what was begun and ends well`() throws {
    let service = try ServedProcess(desk)
    let clerk = try SignedIn("shenzy", .clerk, desk.office)
    let connection = try Connection(port: service.port)
    _ = try connection.ask("GET /desk", cookie: clerk.secret)
    let body = "channel=inPerson&on=2026-03-12&kind=person&applicant=%E7%8E%8B&wants=%E8%B4%A6"
    let form = Connection.text(
      "POST /desk/new/log", body + "&_token=\(FormToken.of(clerk.secret))", clerk.secret)
    try connection.send(String(form.dropLast(20)))
    // The service has the beginning once it answered somebody who came later.
    _ = try Connection(port: service.port).ask("GET /health")
    service.signal(SIGTERM)
    while (try? Connection(port: service.port)) != nil { usleep(10_000) }
    try connection.send(String(form.suffix(20)))
    let answer = try connection.answer()
    expectNoDifference(answer.status, 303)
    expectNoDifference(answer.headers["location"], "/desk/cases/2026-0001")
    expectNoDifference(service.end(), 0)
    expectNoDifference(try desk.json("list").column("number"), ["2026-0001"])
  }

  @Test func `killed while four clerks write, nothing that was acknowledged is lost`() throws {
    let service = try ServedProcess(desk)
    let clerks = try (0..<4).map { try SignedIn("clerk\($0)", .clerk, desk.office) }
    let port = service.port
    let (count, enough) = (Count(), DispatchSemaphore(value: 0))
    let killer = Thread {
      enough.wait()
      service.signal(SIGKILL)
    }
    killer.start()
    let acknowledged = try Crew.work(4) { place -> [String] in
      let connection = try Connection(port: port)
      var numbers: [String] = []
      while let number = try? clerks[place].log(
        "第\(numbers.count)件", on: "2026-03-12", connection)
      {
        numbers.append(number)
        if count.next() == 24 { enough.signal() }
      }
      return numbers
    }.flatMap { $0 }
    expectNoDifference(service.end(), SIGKILL)
    #expect(acknowledged.count >= 24)
    expectNoDifference(try desk.run("check").code, 0)
    let kept = Set(try desk.json("list").column("number"))
    expectNoDifference(acknowledged.filter { !kept.contains($0) }, [])
  }

  /// Counts from one on, for several threads.
  private final class Count: Sendable {
    private let number = Mutex(0)
    func next() -> Int {
      number.withLock {
        $0 += 1
        return $0
      }
    }
  }
}
