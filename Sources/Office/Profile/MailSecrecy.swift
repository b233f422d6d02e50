public import Statute

/// How the connection to the mail server is kept secret.
public enum MailSecrecy: String, Titled {
  case startTLS, tls, none

  public var title: String {
    switch self {
    case .startTLS: "STARTTLS"
    case .tls: "TLS"
    case .none: "无"
    }
  }

  /// The usual port.
  var port: Int {
    switch self {
    case .startTLS: 587
    case .tls: 465
    case .none: 25
    }
  }
}
