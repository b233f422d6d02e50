import Statute
public import WorkingDays

/// Measures the clocks of a case on a day, by the notices known then and the office's policy.
///
/// The case given must hold what was known on that day (`Case.asOf`).
///
/// Open questions of law are settled by the policy. Each of them that the case raises is also
/// answered the other way, alone, and the earliest last day that comes of it is the careful one: an
/// office that keeps it is in time by every reading.
public struct Clocks: Sendable {
  let matter: Case
  public let calendar: WorkingCalendar
  let policy: Policy
  public let asOf: Day
  /// The runs of the reply term with what came of them; clocks and findings are read from these.
  let stretches: [ReplyStretch]
  /// Extensions told when an order had put its own term in place of art 33.
  let afterOrder: [RecordedFact]

  public init(_ matter: Case, calendar: WorkingCalendar, policy: Policy, asOf: Day) {
    self.matter = matter
    self.calendar = calendar
    self.policy = policy
    self.asOf = asOf
    let timeline = ReplyTimeline(matter, policy, calendar)
    stretches = ReplyStretch.all(of: timeline, matter, policy, calendar, asOf)
    afterOrder = timeline.afterOrder
  }

  /// Each current clock once, in order of start.
  public var deadlines: [Deadline] { all.filter { !$0.isSuperseded } }

  /// Every clock there was, superseded ones too, in order of start; for the explanation.
  public var all: [Deadline] {
    let variants = variations
    return measured.map { deadline in
      deadline.isSuperseded ? deadline : deadline.comparing(variants)
    }
    .sortedByStart()
  }

  /// The clocks in force by the office's own answers alone, in no order.
  var current: [Deadline] { measured.filter { !$0.isSuperseded } }

  /// The clocks under this policy and calendar alone.
  var measured: [Deadline] { laidOut.map { $0.settled(by: self) } }

  /// The same before anything is said of how they stand.
  private var laidOut: [Deadline] {
    [confirmation, correctionNotice, correction, feePayment, provision].compactMap { $0 }
      + orders + replies + opinions + reviews
  }

  /// Those that an answer to an open question can move.
  private var readable: [Deadline] { [correctionNotice].compactMap { $0 } + replies + opinions }

  /// What each open question that the case raises, answered the other way and alone, makes of the
  /// clocks; and what a calendar without the region's own holidays makes of them.
  private var variations: [Variation] {
    var result = Reading.allCases.filter(matter.raises(policy, calendar)).map { reading in
      let other = policy.otherwise(reading)
      let clocks = Clocks(matter, calendar: calendar, policy: other, asOf: asOf)
      return Variation(reading: reading, choice: other.choice(reading), clocks: clocks.readable)
    }
    if !calendar.localHolidays.isEmpty {
      let national = calendar.ignoringLocalHolidays()
      let clocks = Clocks(matter, calendar: national, policy: policy, asOf: asOf)
      result.append(Variation(reading: nil, choice: nil, clocks: clocks.laidOut))
    }
    return result
  }
}

/// The clocks of a case by another reading.
private struct Variation {
  let reading: Reading?
  let choice: ReadingChoice?
  let clocks: [Deadline]
}

extension Case {
  /// Tells the open questions whose answer can move a day of this case; the rest need no look.
  fileprivate func raises(_ policy: Policy, _ calendar: WorkingCalendar) -> (Reading) -> Bool {
    { reading in
      switch reading {
      case .restDayReceipt: self.arrivesOnRestDay(policy, calendar)
      case .otherAddressee: self.received.otherAddressee
      case .confirmedReceipt: self.needsConfirmation
      // What meets the notice moves a day only where a late notice restarts nothing.
      case .correctionNoticeMet: policy.choice(.lateCorrectionNotice) == .noRestart
      case .lateCorrectionNotice:
        self.sentCorrections.first.map { self.isLate($0, policy, calendar) } ?? false
      case .requestChange: !self.changedOn.isEmpty
      case .agencyLimit, .agencyStop: self.consultations.contains { $0.asked.kind == .agency }
      case .archiveRow, .notInformationRow, .recordCorrectionRow: false
      }
    }
  }
}

extension Deadline {
  /// Adds the conservative day: the earliest that any reading, changed alone, gives.
  fileprivate func comparing(_ variants: [Variation]) -> Deadline {
    var compared = self
    for variant in variants {
      let same = variant.clocks.last {
        $0.term == term && $0.origin == origin && !$0.isSuperseded
      }
      guard let clock = same, let day = clock.due, day != due else { continue }
      compared.readings.append(
        ReadingDay(reading: variant.reading, choice: variant.choice, due: day, clock: clock))
    }
    compared.conservativeDue = ([due] + compared.readings.map(\.due)).compactMap { $0 }.min()
    return compared
  }

  /// Adds what follows from the days: certainty, state and days left.
  fileprivate func settled(by clocks: Clocks) -> Deadline {
    var settled = self
    settled.missingYear = due.flatMap { clocks.calendar.missingYear(from: from, through: $0) }
    settled.earliestDue = metOn == nil && endedOn == nil ? earliestDue ?? due : due
    guard settled.state == .running else { return settled.measured(by: clocks) }
    if let metOn {
      settled.state = due.map { metOn <= $0 } ?? true ? .met : .missed
    } else if let endedOn {
      settled.state = isSuperseded && due.map { $0 < endedOn } ?? false ? .missed : .ended
    } else if let due, due < clocks.asOf {
      settled.state = .missed
    }
    return settled.measured(by: clocks)
  }

  private func measured(by clocks: Clocks) -> Deadline {
    guard let due, state != .stopped else { return self }
    var counted = self
    let day = metOn ?? endedOn ?? clocks.asOf
    counted.daysLeft = clocks.calendar.workingDays(after: day, through: due)
    return counted
  }
}

extension [Deadline] {
  /// By start, then in the order of the terms of the law, then by letter.
  fileprivate func sortedByStart() -> [Deadline] {
    sorted { left, right in
      if left.from != right.from { return left.from < right.from }
      if left.term != right.term { return left.term.position < right.term.position }
      return (left.letter?.ordinal ?? 0) < (right.letter?.ordinal ?? 0)
    }
  }
}

extension Term {
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
