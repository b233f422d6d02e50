import NIOPosix
import Office
import Synchronization

/// Several ways into one desk, each used by one request at a time, on threads of their own.
///
/// The store waits for the disk; the event loops never do.
final class DeskPool: Sendable {
  /// A way in, and how often the settings had changed when it was opened.
  private struct Way {
    let office: Office
    let round: Int
  }

  private let idle: Mutex<[Way]>
  private let round = Mutex(0)
  private let open: @Sendable () throws -> Office
  private let threads: NIOThreadPool

  /// Opens the desk as often as requests may read it at one time.
  init(_ count: Int, open: @escaping @Sendable () throws -> Office) throws {
    self.open = open
    idle = Mutex(try (0..<count).map { _ in Way(office: try open(), round: 0) })
    threads = NIOThreadPool(numberOfThreads: count)
    threads.start()
  }

  /// Runs a request on the desk.
  func run<Answer: Sendable>(
    _ body: @escaping @Sendable (Office) throws -> Answer
  ) async throws -> Answer {
    try await threads.runIfActive { [self] in
      guard var way = idle.withLock({ $0.popLast() }) else { throw PoolFault.empty }
      defer { idle.withLock { $0.append(way) } }
      let now = round.withLock { $0 }
      if way.round != now { way = Way(office: try open(), round: now) }
      return try body(way.office)
    }
  }

  /// Has the desk opened anew for the requests to come, since its settings changed.
  func renew() { round.withLock { $0 += 1 } }

  func shutDown() async throws { try await threads.shutdownGracefully() }

  private enum PoolFault: Error { case empty }
}
