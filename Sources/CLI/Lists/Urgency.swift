import Office
import Statute
import WorkingDays

/// How pressing a row is.
enum Urgency: CaseIterable {
  case unconfirmed, late, today, soon, later

  /// Working days within which a term counts as close.
  private static let near = 5

  init(_ row: DueView, on day: Day) {
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

  var title: String {
    switch self {
    case .unconfirmed: "待确认"
    case .late: "逾期"
    case .today: "今天到期"
    case .soon: "\(Self.near) 个工作日内"
    case .later: "以后"
    }
  }

  var ink: Paint.Ink? {
    switch self {
    case .unconfirmed, .late: .red
    case .today, .soon: .yellow
    case .later: nil
    }
  }
}
