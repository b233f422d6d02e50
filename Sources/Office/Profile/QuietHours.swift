/// The hours in which nothing is sent, by China's clock; they may pass midnight.
public struct QuietHours: Hashable, Sendable {
  /// Minutes since midnight; the first is quiet, the last no more.
  public let from: Int
  public let until: Int

  private static let dashes: Set<Character> = ["-", "—", "–", "至", "~", "～"]

  /// Reads `22:00—07:00`; `00:00—24:00` is the whole day.
  public init?(_ text: String) {
    let parts = text.split { Self.dashes.contains($0) }.compactMap { Self.minutes(String($0)) }
    guard parts.count == 2, parts[0] != parts[1], parts[0] < Self.day else { return nil }
    (from, until) = (parts[0], parts[1])
  }

  public func contains(minute: Int) -> Bool {
    from < until ? from <= minute && minute < until : minute >= from || minute < until
  }

  public var title: String { "\(Self.clock(from))—\(Self.clock(until))" }

  private static let day = 24 * 60

  private static func minutes(_ text: String) -> Int? {
    let parts = text.replacing("：", with: ":").split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0].filter { $0 != " " }),
      let minute = Int(parts[1].filter { $0 != " " }), (0...24).contains(hour),
      (0...59).contains(minute), hour * 60 + minute <= day
    else { return nil }
    return hour * 60 + minute
  }

  private static func clock(_ minutes: Int) -> String {
    [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
