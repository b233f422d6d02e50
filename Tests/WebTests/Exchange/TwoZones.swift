import Foundation
import Office
import Statute
import Support
import Testing
import WorkingDays

@testable import Web

/// Two desks of one office that are not connected, and a disc that goes between them.
final class TwoZones: Sendable {
  let outer: VisitedDesk
  let inner: VisitedDesk
  let disc: URL

  /// - Parameters:
  ///   - paired: Whether each has the public keys of the other.
  ///   - said: What stands in the profile of the outer desk, and what it says instead.
  init(
    today: String = "2026-03-10", paired: Bool = true, outerSays said: [String: String] = [:]
  ) throws {
    let court = "法院: 示例市中级人民法院"
    // Replies that are sent online tell of redress online (行政复议法 art 22).
    let told = [court: court + "\n        网上复议: https://fy.example.gov.cn"]
    outer = try VisitedDesk(today: today, replacing: told.merging(said) { one, _ in one })
    inner = try VisitedDesk(today: today, replacing: told)
    disc = FileManager.default.temporaryDirectory.appending(path: "ysq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: disc, withIntermediateDirectories: true)
    if paired { try pair() }
  }

  deinit { try? FileManager.default.removeItem(at: disc) }

  func path(_ name: String) -> String { disc.appending(path: name).path }

  /// A PDF of that name, to be added to a case.
  func file(_ name: String) throws -> String {
    try Data(File.pdf + Array(name.utf8)).write(to: disc.appending(path: name))
    return path(name)
  }

  private func pair() throws {
    _ = try outer.office().writeExchangeKeys(.outer, to: path("outer.json"))
    _ = try inner.office().writeExchangeKeys(.inner, to: path("inner.json"))
    _ = try outer.office().pair(nil, with: path("inner.json"))
    _ = try inner.office().pair(nil, with: path("outer.json"))
  }

  /// Carries what the outer desk has to tell.
  @discardableResult
  func carryIn(_ name: String, on day: Day? = nil) throws -> ExchangeImportView {
    _ = try outer.office(today: day).exportParcel(nil, to: path(name))
    return try inner.office(today: day).importParcel(path(name))
  }

  /// Carries what the inner desk has to tell.
  @discardableResult
  func carryOut(_ name: String, on day: Day? = nil) throws -> ExchangeImportView {
    _ = try inner.office(today: day).exportParcel(nil, to: path(name))
    return try outer.office(today: day).importParcel(path(name))
  }

  func entry(_ day: Day) -> Entry { Entry(on: day, by: "周文静") }

  /// What the inner desk says no to.
  func refusal(_ name: String) -> OfficeError? {
    do {
      _ = try inner.office().importParcel(path(name))
      return nil
    } catch let error as OfficeError { return error } catch { return nil }
  }
}

/// The real binary, beside the bundle of the tests.
enum Program {
  static func process(_ words: [String], today: String = "2026-03-10") -> StartedProgram {
    let process = StartedProgram()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "ysq")
    process.arguments = words
    process.environment = ["YSQ_TODAY": today]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// Runs a line and returns how it ended and what it printed.
  static func run(_ words: String...) throws -> (code: Int32, text: String) {
    let process = process(words)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
