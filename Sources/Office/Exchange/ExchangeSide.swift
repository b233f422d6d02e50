public import Statute

/// On which side of the wall a desk stands.
public enum ExchangeSide: String, Titled {
  /// Where applicants are: it takes applications and shows how they stand.
  case outer
  /// Where the office works: its cases are the cases.
  case inner

  public var title: String {
    switch self {
    case .outer: "外网"
    case .inner: "内网"
    }
  }

  var other: ExchangeSide { self == .outer ? .inner : .outer }
}
