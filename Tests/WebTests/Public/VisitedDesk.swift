import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Office
import WorkingDays

@testable import CLI
@testable import Web

/// A desk of its own behind the real routes, in a folder that is thrown away.
final class VisitedDesk: Sendable {
  private let folder: URL
  let today: Day

  /// The desk of 示例机关, or of the office in Templates with that name, on a day.
  ///
  /// - Parameter replacing: What stands in its profile, and what it says instead.
  init(
    of office: String = "示例机关", today: String = "2026-03-10", replacing: [String: String] = [:]
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ysq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.today = try Day(today).orThrow()
    let profile = folder.appending(path: "profile.yaml")
    let shipped = Self.templates.appending(path: "profiles/\(office).yaml")
    var text = try String(contentsOf: shipped, encoding: .utf8)
    for (old, new) in replacing { text = text.replacing(old, with: new) }
    try Data(text.utf8).write(to: profile)
    _ = try Office.create(path, profile: profile.path, clock: OfficeClock(practiceDay: self.today))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Templates").standardizedFileURL

  var path: String { folder.appending(path: "desk").path }

  /// The desk as a clerk opens it.
  func office(today: Day? = nil) throws -> Office {
    try Office.open(path, clock: OfficeClock(practiceDay: today ?? self.today))
  }

  /// Serves the desk to visitors for as long as `body` runs.
  func serving(
    _ settings: ServiceSettings = ServiceSettings(), limited: Bool = false, today: Day? = nil,
    _ body: @escaping @Sendable (Visitor) async throws -> Void
  ) async throws {
    let (path, clock) = (path, OfficeClock(practiceDay: today ?? self.today))
    // Time stands still: no share fills up while a slow machine asks.
    let service = try Service(settings, forms: VerbForms(), limited: limited, elapsed: { 0 }) {
      try Office.open(path, clock: clock)
    }
    try await Hummingbird.Application(router: service.router()).test(.router) { client in
      try await body(Visitor(client))
    }
  }

  /// What is recorded of a case, as `received 申请人（网上）`.
  func facts(of number: String) throws -> [String] {
    try office().today(number).facts.map { "\($0.kind) \($0.by)" }
  }

  /// The numbers of all cases.
  func cases() throws -> [String] {
    let office = try office()
    return try office.list(ListFilter(), Slice(), office.standpoint).map(\.number)
  }
}

extension Optional {
  /// The value, or a failed test.
  func orThrow() throws -> Wrapped {
    guard let self else { throw Missing() }
    return self
  }
}

private struct Missing: Error {}
