import NIOPosix
import Office
import Synchronization

/// Several ways into one desk, each used by one request at a time, on threads of their own.
///
/// The store waits for the disk; the event loops never do.
final class DeskPool: Sendable {
  private let idle: Mutex<[Office]>
  private let open: @Sendable () throws -> Office
  private let threads: NIOThreadPool

  /// Opens the desk as often as requests may read it at one time.
  init(_ count: Int, open: @escaping @Sendable () throws -> Office) throws {
    self.open = open
    idle = Mutex(try (0..<count).map { _ in try open() })
    threads = NIOThreadPool(numberOfThreads: count)
    threads.start()
  }

  /// Runs a request on the desk.
  func run<Answer: Sendable>(
    _ body: @escaping @Sendable (Office) throws -> Answer
  ) async throws -> Answer {
    try await threads.runIfActive { [self] in
      guard var office = idle.withLock({ $0.popLast() }) else { throw PoolFault.empty }
      defer { idle.withLock { $0.append(office) } }
      // Whoever changed the settings: another process, or an editor. Those that do not load are
      // not taken.
      if office.hasOtherProfile, let opened = try? open() { office = opened }
      return try body(office)
    }
  }

  func shutDown() async throws { try await threads.shutdownGracefully() }

  private enum PoolFault: Error { case empty }
}
