/// How the service is run, apart from the desk itself.
public struct ServiceSettings: Sendable {
  /// Which pages are served.
  public enum Zone: Sendable { case both, publicOnly, deskOnly }

  public var host = "127.0.0.1"
  /// 0 takes a free port.
  public var port = 8080
  public var zone = Zone.both
  /// Whether a proxy in front speaks TLS and tells the address of the browser.
  public var isBehindProxy = false
  /// Requests that read or write the desk at one time.
  public var threads = 4
  /// Bytes that a form with its files may have.
  public var bodyLimit = 64 << 20
  /// Connections at one time; more wait.
  public var connections = 12_000
  /// Seconds after which a connection on which nothing moves is closed.
  public var idleSeconds = 30
  /// Milliseconds that any body has to come in; a larger one has more.
  public var bodyPatience: Int64 = 60_000
  /// When the service reminds by itself; nil: it does not.
  public var reminders: ReminderTime?

  public init() {}
}
