import CustomDump
import Foundation

/// A page of the repository that a test writes; the test fails when the page is stale.
///
/// `RECORD=1 swift test --filter PageTests` rewrites it.
public struct GoldenPage: Sendable {
  private let file: URL

  /// Names a page by its path in the repository.
  public init(_ path: String) {
    var root = URL(filePath: #filePath)
    for _ in 1...4 { root.deleteLastPathComponent() }
    file = root.appending(path: path)
  }

  /// Expects the page to read so, or writes it when recording.
  public func expect(
    _ text: String, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
    line: UInt = #line, column: UInt = #column
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let stored = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    expectNoDifference(
      stored.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false),
      "The page is stale: RECORD=1 swift test --filter PageTests", fileID: fileID,
      filePath: filePath, line: line, column: column)
  }
}
