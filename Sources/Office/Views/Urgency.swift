import Statute
public import WorkingDays

/// How pressing a row is.
public enum Urgency: String, CaseIterable, Sendable {
  case unconfirmed, late, today, soon, later

  /// Working days within which a term counts as close.
  private static let near = 5

  public init(_ row: DueView, on day: Day) {
    let due = row.due.flatMap { Day($0) }
    if row.term == Term.confirmation.rawValue {
      self = .unconfirmed
    } else if let due, due < day {
      self = .late
    } else if due == day {
      self = .today
    } else {
      self = row.daysLeft.map { $0 <= Self.near } ?? false ? .soon : .later
    }
  }

  public var title: String {
    switch self {
    case .unconfirmed: "待确认"
    case .late: "逾期"
    case .today: "今天到期"
    case .soon: "\(Self.near) 个工作日内"
    case .later: "以后"
    }
  }
}
