import CaseStore

/// What is to be told to whom today, and what reaches nobody.
struct ReminderPlan {
  /// One digest a person, in the order in which the profile lists them.
  private(set) var digests: [(officer: Officer, told: [ToldClock])] = []
  private(set) var unreached: [ToldClock] = []

  /// - Parameter told: the newest rung of a clock that each person was told; nil tells all that
  ///   is on the ladder, whoever was told.
  init(
    _ clocks: [OpenClock], _ route: ReminderRoute, _ ladder: Ladder,
    told: ((ReminderClock) throws -> [String: Int])?
  ) rethrows {
    var found: [String: [ToldClock]] = [:]
    for clock in clocks {
      guard let rung = Self.rung(of: clock, ladder) else { continue }
      let recipients = route.recipients(of: clock)
      let before = try recipients.isEmpty ? [:] : told?(clock.clock) ?? [:]
      let isNew = told != nil
      for officer in recipients where rung < before[officer.name] ?? Int.max {
        found[officer.name, default: []].append(
          ToldClock(clock, rung, after: isNew ? .some(before[officer.name]) : nil, ladder))
      }
      if recipients.isEmpty { unreached.append(ToldClock(clock, rung, after: nil, ladder)) }
    }
    digests = route.officers.compactMap { officer in found[officer.name].map { (officer, $0) } }
  }

  /// The newest rung that a clock has reached. What has no term is told on each working day, a
  /// letter from the day after it left.
  private static func rung(of clock: OpenClock, _ ladder: Ladder) -> Int? {
    if clock.hasTerm { return ladder.rung(daysLeft: clock.daysLeft) }
    return clock.clock.term == OpenClock.paper || clock.daysLeft < 0 ? clock.daysLeft : nil
  }
}

extension ToldClock {
  /// - Parameter told: the rung that was told before, if any was; nil where nobody counts.
  init(_ clock: OpenClock, _ rung: Int, after told: Int??, _ ladder: Ladder) {
    guard let told, clock.hasTerm else {
      self.init(clock: clock, rung: rung, caughtUpFrom: rung, missed: 0)
      return
    }
    let first = ladder.firstMissed(before: rung, after: told, length: clock.length)
    self.init(
      clock: clock, rung: rung, caughtUpFrom: first,
      missed: ladder.count(from: first, to: rung))
  }

  var row: ReminderRow {
    ReminderRow(clock: clock.clock, rung: rung, caughtUpFrom: caughtUpFrom)
  }
}
