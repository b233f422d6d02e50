import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Statute
import Support
import Synchronization
import WorkingDays

@testable import CLI
@testable import Office
@testable import Web

/// A desk in a folder of its own, served by the real router.
final class ServedDesk: Sendable {
  static let password = "correct horse battery"
  static let today: Day = "2026-11-20"

  let folder: String
  let office: Office
  let service: Service

  /// - Parameter profile: What is added to the profile of 示例机关.
  init(profile lines: String = "", settings: ServiceSettings = ServiceSettings()) throws {
    PasswordHash.power.withLock { $0 = 4 }
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let clock = OfficeClock(practiceDay: Self.today)
    let made = try Office.create(place, profile: nil, clock: clock)
    let file = place + "/profile.yaml"
    if !lines.isEmpty {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try (text + lines).write(toFile: file, atomically: true, encoding: .utf8)
    }
    folder = place
    office = lines.isEmpty ? made : try Office.open(place, clock: clock)
    service = try Service(settings, forms: VerbForms(), limited: false) {
      try Office.open(place, clock: clock)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs requests against the router.
  func serve(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws
  {
    let app = Application(responder: service.router().buildResponder())
    try await app.test(.router) { try await body($0) }
  }

  /// Adds somebody and signs in: the browser of that person.
  func browser(_ role: Role, unit: String? = nil) throws -> Browser {
    let name = role.rawValue.lowercased() + (unit == nil ? "" : "-of-unit")
    if try !office.accounts().contains(where: { $0.name == name }) {
      try office.addAccount(
        name, title: "示例\(role.title)", roles: [role], unit: unit,
        password: "first \(Self.password)", by: "测试")
    }
    let secret = try office.changePassword(
      of: name, from: "first \(Self.password)", to: Self.password)
    return Browser(secret: secret)
  }

  /// A case that came over the counter.
  @discardableResult
  func log(_ wants: String = "绿化项目的验收报告", _ more: [String: [String]] = [:]) throws -> String {
    let answers = [
      "channel": ["inPerson"], "on": ["2026-11-18"], "kind": ["person"], "applicant": ["甄试"],
      "wants": [wants],
    ]
    return try enter("log", nil, answers.merging(more) { $1 })
  }

  /// Enters something as the command line would: the number of the case.
  @discardableResult
  func enter(_ command: String, _ number: String?, _ answers: [String: [String]]) throws -> String {
    let bytes = try VerbForms().enter(
      command, of: number, FormAnswers(answers), by: "示例经办", at: office)
    return JSONReading.string("number", of: bytes) ?? ""
  }

  /// How many facts the ledger holds of a case.
  func version(_ number: String) throws -> Int {
    try office.show(number, Standpoint(asOf: Self.today, knownOn: Self.today)).facts.count
  }
}
