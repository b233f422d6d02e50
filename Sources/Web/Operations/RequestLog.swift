import HTTPTypes
import Logging

/// Tells the log of each request: which row of the table answered, never what was asked of it.
struct RequestLog: Sendable {
  let logger: Logger

  /// Notes an answer; what machines ask every few seconds only at level `debug`.
  func note(
    _ route: Route, status: Int, milliseconds: Int, id: String, account: String?
  ) {
    var metadata: Logger.Metadata = [
      "method": "\(route.method.rawValue)", "route": "\(route.path)",
      "status": .stringConvertible(status), "ms": .stringConvertible(milliseconds), "id": "\(id)",
    ]
    if let account { metadata["account"] = "\(account)" }
    logger.log(level: route.isAskedByMachines ? .debug : .info, "request", metadata: metadata)
  }

  /// Notes why a request met a fault of ours.
  func noteFault(_ error: any Error, _ route: Route, id: String) {
    logger.error(
      "request failed", metadata: ["route": "\(route.path)", "id": "\(id)", "why": "\(error)"])
  }
}

extension Route {
  fileprivate var isAskedByMachines: Bool {
    ["/health", "/ready", "/metrics"].contains(path) || path.hasPrefix("/assets/")
  }
}
