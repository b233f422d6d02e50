import Casework
public import Statute

/// By what an audit counts.
public enum AuditGroup: String, Titled {
  case unit, handler, channel, month

  public var title: String {
    switch self {
    case .unit: "承办单位"
    case .handler: "经办人"
    case .channel: "渠道"
    case .month: "月份"
    }
  }

  /// The group of a case; nil where a case can be in several, as in several months.
  func name(of matter: Case) -> String? {
    let unassigned = AuditScope.unassigned
    switch self {
    case .unit: return matter.unit ?? unassigned
    case .handler:
      guard let unit = matter.unit else { return unassigned }
      return matter.handler.map { "\(unit) \($0)" } ?? "\(unit)（未定经办人）"
    case .channel: return matter.received.channel.title
    case .month: return nil
    }
  }
}
