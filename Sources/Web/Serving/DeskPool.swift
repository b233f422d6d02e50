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
  /// What could not be opened; it is not tried again until it is changed.
  private let failed = Mutex<DeskStamp?>(nil)
  private let tell: @Sendable (any Error) -> Void

  /// Opens the desk as often as requests may read it at one time.
  ///
  /// - Parameter tell: Is told once why changed settings do not load.
  init(
    _ count: Int, open: @escaping @Sendable () throws -> Office,
    tell: @escaping @Sendable (any Error) -> Void = { _ in }
  ) throws {
    (self.open, self.tell) = (open, tell)
    idle = Mutex(try (0..<count).map { _ in try open() })
    threads = NIOThreadPool(numberOfThreads: count)
    threads.start()
  }

  deinit { threads.shutdownGracefully { _ in } }

  /// Runs a request on the desk.
  func run<Answer: Sendable>(
    _ body: @escaping @Sendable (Office) throws -> Answer
  ) async throws -> Answer {
    try await threads.runIfActive { [self] in
      guard var office = idle.withLock({ $0.popLast() }) else { throw PoolFault.empty }
      defer { idle.withLock { $0.append(office) } }
      if office.isOutdated, let opened = renewed(office.stampNow) { office = opened }
      return try body(office)
    }
  }

  /// The desk as it is now, whoever changed its settings; nil for settings that do not load, which
  /// are not taken.
  private func renewed(_ stamp: DeskStamp) -> Office? {
    if failed.withLock({ $0 == stamp }) { return nil }
    do { return try open() } catch {
      let isNew = failed.withLock { failed in
        defer { failed = stamp }
        return failed != stamp
      }
      if isNew { tell(error) }
      return nil
    }
  }

  func shutDown() async throws { try await threads.shutdownGracefully() }

  private enum PoolFault: Error { case empty }
}
