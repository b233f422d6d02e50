import Hummingbird
import NIOCore

/// What belongs to one request while it is answered.
struct RequestScope: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The other end of the connection; a proxy in front of the service hides the browser.
  let peer: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress
  }
}
