import Foundation

/// How many histories chance makes: enough for each run of the tests, or as many as one asks for,
/// `HISTORIES=100000 swift test --filter RandomHistoryTests`.
public enum HistoryCount {
  public static let asked: UInt64 =
    ProcessInfo.processInfo.environment["HISTORIES"].flatMap { UInt64($0) } ?? 20_000

  /// The same in chunks, which the tests work off side by side.
  public static let chunks: Range<UInt64> = 0..<max(1, asked / chunk)

  /// Histories in a chunk.
  public static let chunk: UInt64 = 500
}
