import Hummingbird
import NIOCore

/// What belongs to one request while it is answered.
struct RequestScope: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The other end of the connection; a proxy in front of the service hides the browser.
  let peer: String?
  private let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress
    channel = source.channel
  }

  /// Ends the connection once the answer has had the time to arrive. The library would read the rest
  /// of a body that nobody wants, however slowly it comes.
  func closeSoon() {
    channel.eventLoop.scheduleTask(in: .seconds(5)) { [channel] in channel.close(promise: nil) }
  }
}
