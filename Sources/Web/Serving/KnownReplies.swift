import HTTPTypes
import Office
import Synchronization

/// Replies that were given before and would be given again, byte for byte: to the same asker, of a desk
/// on which nothing was committed since, on the same day.
///
/// Only rows of the table that are marked as `remembered` are kept here: those that write nothing
/// and whose forms may be sent twice.
final class KnownReplies: Sendable {
  /// What a reply follows from, besides the state of the desk.
  struct Key: Hashable, Sendable {
    private let uri: String
    private let secret: String
    private let authorization: String
    private let known: String
    private let isSecure: Bool

    /// Nil where every reply is a new one: the browser is not known yet, and gets its secret.
    init?(_ call: Call, _ route: Route, uri: String) {
      let authorization = call.headers[.authorization] ?? ""
      guard route.isRemembered, !(call.secret.isEmpty && authorization.isEmpty) else { return nil }
      self.uri = uri
      secret = call.secret
      self.authorization = authorization
      known = call.headers[.ifNoneMatch] ?? ""
      isSecure = call.isSecure
    }
  }

  struct Known: Sendable {
    let reply: Reply
    let account: String?
    let at: Int64
  }

  private struct Memory {
    var state: DeskWatch.State?
    var replies: [Key: Known] = [:]
    var bytes = 0
  }

  /// Milliseconds after which who asks is looked at anew: a sign-in also ends by itself.
  private static let longest: Int64 = 30_000
  private static let mostBytes = 32 << 20

  private let watch: DeskWatch?
  private let memory = Mutex(Memory())

  init(_ watch: DeskWatch?) { self.watch = watch }

  /// How many replies are kept.
  var count: Int { memory.withLock(\.replies.count) }

  /// The state of the desk before something is looked up in it; nil where it cannot be told.
  var state: DeskWatch.State? { try? watch?.state() }

  /// What was answered in this state.
  func reply(to key: Key, in state: DeskWatch.State) -> Known? {
    memory.withLock { memory in
      guard memory.state == state, let known = memory.replies[key],
        OfficeClock.elapsed - known.at < Self.longest
      else { return nil }
      return known
    }
  }

  /// Keeps a reply that was made after the desk was in this state.
  func keep(_ reply: Reply, to account: String?, for key: Key, in state: DeskWatch.State) {
    guard reply.status == .ok, reply.secret == nil, reply.body.count <= Self.mostBytes / 16
    else { return }
    memory.withLock { memory in
      if memory.state != state || memory.bytes + reply.body.count > Self.mostBytes {
        memory = Memory(state: state)
      }
      memory.bytes += reply.body.count
      memory.replies[key] = Known(reply: reply, account: account, at: OfficeClock.elapsed)
    }
  }
}
