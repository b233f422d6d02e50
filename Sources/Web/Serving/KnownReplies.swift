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
    private let parts: [String]

    /// Bytes of a key; what is longer comes from nobody's browser.
    private static let most = 4_096

    /// Nil where every reply is a new one: the browser is not known yet, and gets its secret.
    init?(_ call: Call, _ route: Route, uri: String) {
      let authorization = call.headers[.authorization] ?? ""
      guard route.isRemembered, !(call.secret.isEmpty && authorization.isEmpty) else { return nil }
      parts = [
        uri, call.secret, authorization, call.headers[.ifNoneMatch] ?? "",
        call.isSecure ? "TLS" : "",
      ]
      guard size <= Self.most else { return nil }
    }

    var size: Int { parts.reduce(0) { $0 + $1.utf8.count } }
  }

  struct Known: Sendable {
    let reply: Reply
    let account: String?
    let at: Int64

    /// About the bytes that it takes, besides those of its key.
    var size: Int { reply.body.count + 512 }
  }

  private struct Memory {
    var state: DeskWatch.State?
    var replies: [Key: Known] = [:]
    var bytes = 0
  }

  /// Milliseconds after which who asks is looked at anew: a sign-in also ends by itself.
  static let longest: Int64 = 30_000
  /// Bytes of all replies of the desk, and of all those of applicants.
  private static let most = 32 << 20

  private let watch: DeskWatch
  private let clock: @Sendable () -> Int64
  private let memory = Mutex<[Bool: Memory]>([:])

  init(_ watch: DeskWatch, clock: @escaping @Sendable () -> Int64 = { OfficeClock.elapsed }) {
    (self.watch, self.clock) = (watch, clock)
  }

  /// The state of the desk before something is looked up in it; nil where it cannot be told.
  var state: DeskWatch.State? { (try? watch.state()) ?? nil }

  /// What was answered in this state.
  func reply(to key: Key, _ route: Route, in state: DeskWatch.State) -> Known? {
    memory.withLock { memory in
      guard let mine = memory[route.isOfDesk], mine.state == state, let known = mine.replies[key],
        clock() - known.at < Self.longest
      else { return nil }
      return known
    }
  }

  /// Keeps a reply that was made after the desk was in this state. Strangers who fill the memory of
  /// the applicants' pages take nothing from the office's.
  func keep(
    _ reply: Reply, to account: String?, for key: Key, _ route: Route, in state: DeskWatch.State
  ) {
    guard reply.status == .ok, reply.secret == nil, reply.body.count <= Self.most / 16 else {
      return
    }
    let known = Known(reply: reply, account: account, at: clock())
    memory.withLock { memory in
      var mine = memory[route.isOfDesk] ?? Memory()
      memory[route.isOfDesk] = nil
      if mine.state != state || mine.bytes > Self.most { mine = Memory(state: state) }
      mine.bytes += known.size + key.size - (mine.replies[key].map { $0.size + key.size } ?? 0)
      mine.replies[key] = known
      memory[route.isOfDesk] = mine
    }
  }
}
