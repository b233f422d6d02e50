public import Statute

/// A block of table 四: how reviews or suits of one kind ended in a year.
public struct Reviews: Hashable, Sendable {
  public let kind: RemedyKind
  /// In the order of `RemedyOutcome.allCases`.
  private let ended: [Int]
  /// 尚未审结.
  public let pending: Int
  /// 总计, counted apart from the rest.
  public let total: Int

  init(kind: RemedyKind, _ counts: [ReviewCount]) {
    self.kind = kind
    ended = RemedyOutcome.allCases.map { outcome in
      counts.filter { $0.outcome == outcome }.map(\.count).reduce(0, +)
    }
    pending = counts.filter { $0.outcome == nil }.map(\.count).reduce(0, +)
    total = counts.map(\.count).reduce(0, +)
  }

  /// The reviews with this outcome.
  public subscript(outcome: RemedyOutcome) -> Int {
    ended[RemedyOutcome.allCases.firstIndex(of: outcome) ?? 0]
  }

  /// The figures in the order of the form: outcomes, pending, total.
  public var figures: [Int] { ended + [pending, total] }

  /// The keys of the columns, in the order of the form.
  public static let keys = RemedyOutcome.allCases.map(\.rawValue) + [pendingKey, "total"]

  /// The key of 尚未审结.
  public static let pendingKey = "pending"

  /// The headings of the columns.
  public static let titles = RemedyOutcome.allCases.map(\.title) + ["尚未审结", "总计"]

  var addsUp: Bool { ended.reduce(0, +) + pending == total }
}
