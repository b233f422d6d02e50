import Foundation
import Support
import Testing
import WorkingDays

/// A day that a test writes down; a slip fails the test at once.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) is not a day") }
  return day
}

/// Everything that was known when 2026 was the last year with a notice.
let latest = Notices.builtIn.calendar(knownOn: day("2026-11-22"))

/// Tables of an independent source, in a folder `shared` beside the repository or above it.
enum Shared {
  /// Tests that need the folder are skipped where it is missing; the dates that matter are literals.
  static let isPresent = folder != nil

  /// The lines of a file of `shared/calendar`, without empty ones.
  static func lines(_ name: String) throws -> [String] {
    try text(name).split(whereSeparator: \.isNewline).map(String.init)
  }

  /// The rows of a table without quoted cells, by column name.
  static func rows(_ name: String) throws -> [[String: String]] {
    let table = try lines(name).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(table.first).map(String.init)
    return table.dropFirst().map {
      Dictionary(uniqueKeysWithValues: zip(header, $0.map(String.init)))
    }
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: try #require(folder).appending(path: name), encoding: .utf8)
  }

  /// The names of the files in a folder of `shared/calendar`, in order.
  static func names(in subfolder: String) throws -> [String] {
    let url = try #require(folder).appending(path: subfolder)
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  /// `shared/calendar`, wherever it is.
  static let folder = SharedFolder.url("calendar")
}
