public import Casework
import Statute
public import WorkingDays

/// A case that chance made: a receipt, then commands and, if wanted, raw facts, day by day.
public struct RandomHistory: Sendable {
  public private(set) var matter: Case
  /// The newest day on which something happened.
  public private(set) var day: Day
  var random: SplitMix

  /// Whether commands alone made it, none of them as happened.
  public let isLawful: Bool

  /// Makes the history of a seed: an even one is lawful, an odd one also holds what the law forbids,
  /// out of order, and facts that no command looked at. Most are short, some are long.
  public init(seed: UInt64) {
    random = SplitMix(seed: seed)
    isLawful = seed % 2 == 0
    let first = Self.firstDays[random.below(Self.firstDays.count)] + random.below(240)
    matter = Sample.matter([Sample.receipt(Self.received(on: first, &random))])
    day = matter.reachedOn
    let steps = random.oneIn(50) ? 40 : 1 + random.below(5)
    for _ in 0..<steps { step() }
  }

  /// Under the Regulation of 2007, around its revision, and over three years of notices.
  private static let firstDays: [Day] = [
    "2016-01-01", "2019-03-01", "2024-11-01", "2025-09-01", "2026-05-01",
  ]

  private static func received(on day: Day, _ random: inout SplitMix) -> Received {
    let channel = Channel.allCases[random.below(Channel.allCases.count)]
    var received = Sample.received(
      channel, on: day, signed: day + random.below(3), items: 1 + random.below(3),
      electronic: random.oneIn(2))
    received.otherAddressee = random.oneIn(4)
    received.slip = random.oneIn(2)
    if random.oneIn(6) { received.arrivedOn = received.arrivedOn + 3 }
    if random.oneIn(6) {
      (received.agent, received.agentAuthorised) = (PersonID("p2"), random.oneIn(2))
    }
    return received
  }

  private mutating func step() {
    if !isLawful, random.oneIn(8) { return record([NewFact(fact(), on: backdated())]) }
    let on = random.oneIn(12) ? day + 40 : isLawful ? day + random.below(8) : backdated()
    let procedure = Procedure(
      matter, calendar: Calendars.builtIn, policy: Self.policy, today: on + 400,
      asHappened: !isLawful && random.oneIn(2))
    // A refusal changes nothing; the next step tries something else.
    record((try? command(procedure, on)) ?? [])
  }

  private static let policy = Policy(heads: [Policy.Head(name: "甲")])

  /// Some days on, or now and then some days back.
  private mutating func backdated() -> Day {
    max(matter.reachedOn, day + random.below(12) - 3)
  }

  private mutating func record(_ facts: [NewFact]) {
    for new in facts {
      matter = matter.recording(
        RecordedFact(sequence: matter.version + 1, fact: new.fact, on: new.on))
      day = max(day, new.on)
    }
  }
}
