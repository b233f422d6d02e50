import Foundation
import Synchronization

/// People and programs at work at the same time, each on a thread of its own.
enum Crew {
  /// Runs the work so many times at once and waits for all of it.
  static func work<Done: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) throws -> Done
  ) throws -> [Done] {
    let outcomes = Outcomes<Done>()
    let group = DispatchGroup()
    for place in 0..<count {
      group.enter()
      Thread.detachNewThread {
        outcomes.add(Result { try body(place) })
        group.leave()
      }
    }
    group.wait()
    return try outcomes.all.map { try $0.get() }
  }

  private final class Outcomes<Done: Sendable>: Sendable {
    private let kept = Mutex<[Result<Done, any Error>]>([])
    var all: [Result<Done, any Error>] { kept.withLock { $0 } }
    func add(_ outcome: Result<Done, any Error>) { kept.withLock { $0.append(outcome) } }
  }
}
