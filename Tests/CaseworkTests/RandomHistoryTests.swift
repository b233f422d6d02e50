import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// What must hold of every case, tried on many that chance made from fixed seeds: half of them by
/// commands alone, half with what the law forbids and what no command looked at.
struct RandomHistoryTests {
  @Test(arguments: HistoryCount.chunks)
  func `every history, lawful or not, is sound`(chunk: UInt64) {
    let seeds = chunk * HistoryCount.chunk..<(chunk + 1) * HistoryCount.chunk
    let faults = seeds.compactMap { seed in
      RandomHistory(seed: seed).fault.map { "seed \(seed): \($0)" }
    }
    expectNoDifference(faults, [])
  }

  @Test func `the first 1,000 histories are the same in every process and on every machine`() {
    var sum = Checksum()
    for seed in 0..<1_000 as Range<UInt64> { sum.add(RandomHistory(seed: seed).digest) }
    expectNoDifference(String(sum.value, radix: 16), "a471ed5333c7a6ae")
  }

  @Test func `chance reaches every phase, fact, term and finding that it can`() {
    var seen: [String] = []
    for seed in 0..<4_000 as Range<UInt64> {
      let history = RandomHistory(seed: seed)
      seen += [history.matter.phase.rawValue]
      seen += history.matter.facts.map(\.fact.kind.rawValue)
      seen += history.clocks.deadlines.map(\.term.rawValue)
      seen += history.clocks.findings.map(\.code.rawValue)
    }
    let wanted =
      Phase.allCases.map(\.rawValue)
      // The wording of letters moves nothing.
      + FactKind.allCases.filter { ![.drafted, .issued].contains($0) }.map(\.rawValue)
      + Term.allCases.map(\.rawValue).filter { !["publication", "annualReport"].contains($0) }
      // Only registers leave the day of receipt untold.
      + FindingCode.allCases.filter { $0 != .receiptAssumed }.map(\.rawValue)
    let names = Set(seen)
    expectNoDifference(wanted.filter { !names.contains($0) }, [])
  }
}

extension RandomHistory {
  var clocks: Clocks {
    Clocks(matter, calendar: Calendars.builtIn, policy: Policy(), asOf: day)
  }

  /// What does not hold of the case; nil when all does.
  var fault: String? {
    let clocks = clocks
    if isLawful, !matter.impossible.isEmpty { return "impossible \(matter.impossible)" }
    if let odd = clocks.deadlines.first(where: { !isSound($0) }) { return odd.line }
    if clocks.findings.contains(where: { $0.day > day }) { return "found before it happened" }
    if matter.asOf(day) != matter { return "not all is known on the last day" }
    if Case(matter.number, matter.facts) != matter { return "folding gives another case" }
    let numbers = matter.documents.map(\.id.ordinal)
    if numbers != Array(1..<numbers.count + 1) { return "documents \(numbers)" }
    return isUndoneByStriking ? nil : "striking the newest entry does not undo it"
  }

  /// Nothing is due before it begins, nor earlier than its earliest day, nor than the careful one;
  /// and what stopped or lengthened an earlier run does nothing in this one.
  private func isSound(_ deadline: Deadline) -> Bool {
    guard let due = deadline.due else { return true }
    if deadline.from > due { return false }
    if let earliest = deadline.earliestDue, earliest > due { return false }
    if let careful = deadline.conservativeDue, careful > due { return false }
    if deadline.start == .receipt { return true }
    return deadline.stops.allSatisfy { $0.from >= deadline.from }
      && (deadline.extended == 0 || matter.extensions.contains { told($0) >= deadline.from })
  }

  /// The day the letter of an extension left the office.
  private func told(_ step: ExtensionTold) -> Day {
    matter.document(step.told.document)?.sentOn ?? step.on
  }

  /// Whether a strike of the newest entry leaves what was there before it; tried now and then.
  private var isUndoneByStriking: Bool {
    guard day.number % 16 == 0, let newest = matter.facts.last, newest.fact.kind != .struck,
      let before = Case(matter.number, matter.facts.dropLast())
    else { return true }
    let strike = Struck(sequence: newest.sequence, reason: Sample.text)
    let after = matter.recording(
      RecordedFact(sequence: matter.version + 1, fact: .struck(strike), on: day))
    return summary(after) == summary(before)
  }

  /// The case as a clerk sees it, in words that no process changes.
  var digest: String { summary(matter) }

  private func summary(_ matter: Case) -> String {
    let clocks = Clocks(matter, calendar: Calendars.builtIn, policy: Policy(), asOf: day)
    let lines = clocks.all.map(\.line) + clocks.findings.map(\.line)
    let words = clocks.flags.map(\.rawValue) + Workflow.nextActions(matter)
    return (["\(matter.phase)", "\(matter.openItems)"] + lines + words).joined(separator: "\n")
  }
}
