/// The working days before a last day on which the office reminds; once it is late, each one.
public struct Ladder: Hashable, Sendable {
  /// Without repeats, the farthest first.
  public let rungs: [Int]

  public init(_ rungs: [Int] = [5, 3, 1, 0]) {
    self.rungs = Set(rungs).sorted(by: >)
  }

  /// The newest rung that is reached so many working days before the last day; nil before all.
  public func rung(daysLeft: Int) -> Int? {
    daysLeft < 0 ? daysLeft : rungs.last { $0 >= daysLeft }
  }

  /// The first rung that was missed when `rung` is told after `told`; `rung` itself if none was.
  ///
  /// - Parameter length: working days of the whole term: rungs before its start were never due.
  public func firstMissed(before rung: Int, after told: Int?, length: Int) -> Int {
    let reached = rungs.first { $0 <= length && $0 < told ?? Int.max }
    let late = min((told ?? 0) - 1, -1)
    return max(rung, reached ?? late)
  }

  /// How many rungs stand from `first` down to the one before `rung`.
  public func count(from first: Int, to rung: Int) -> Int {
    rungs.count { $0 <= first && $0 > rung } + max(0, min(first, -1) - rung)
  }
}
