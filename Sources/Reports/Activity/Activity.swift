/// How the work of one group went: what came in, what was concluded, what waits, how long it took.
public struct Activity: Hashable, Sendable {
  public let name: String
  public let received: Int
  public let concluded: Int
  public let open: Int
  /// Replies that were served, of which the clock tells something.
  public let timed: Int
  /// Half of the replies took so many working days or fewer; nil without replies.
  public let median: Int?
  /// Nine of ten replies took so many working days or fewer.
  public let p90: Int?
  public let inTime: Int

  public init(name: String, received: Int, open: Int, answers: [ActivityCount]) {
    let replies = answers.filter { $0.workingDays != nil }
    self.name = name
    self.received = received
    self.open = open
    concluded = answers.map(\.count).reduce(0, +)
    timed = replies.map(\.count).reduce(0, +)
    inTime = replies.filter { $0.isInTime == true }.map(\.count).reduce(0, +)
    median = replies.workingDays(percent: 50)
    p90 = replies.workingDays(percent: 90)
  }

  /// Per cent of the replies that were in time, to a tenth; nil without replies.
  public var share: Double? {
    timed == 0 ? nil : Double((inTime * 2_000 + timed) / (timed * 2)) / 10
  }
}

extension [ActivityCount] {
  /// The nearest rank: the least figure that so many per cent of the replies do not exceed.
  fileprivate func workingDays(percent: Int) -> Int? {
    let total = map(\.count).reduce(0, +)
    let rank = (total * percent + 99) / 100
    var passed = 0
    for row in sorted(by: { ($0.workingDays ?? 0) < ($1.workingDays ?? 0) }) {
      passed += row.count
      if passed >= rank, total > 0 { return row.workingDays }
    }
    return nil
  }
}
