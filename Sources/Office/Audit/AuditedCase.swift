import Casework
import Statute
import WorkingDays

/// A case with what an audit found of it.
struct AuditedCase {
  let matter: Case
  let clocks: Clocks
  let findings: [Finding]
  /// Clocks whose last day passed, by the day after it.
  let missed: [Deadline]

  init(_ matter: Case, _ clocks: Clocks, _ scope: AuditScope) {
    self.init(
      matter: matter, clocks: clocks,
      findings: clocks.findings.filter { scope.wants($0.code.level) },
      missed: scope.wantsTerms ? clocks.deadlines.filter { $0.state == .missed } : [])
    self = within(scope.days)
  }

  private init(matter: Case, clocks: Clocks, findings: [Finding], missed: [Deadline]) {
    self.matter = matter
    self.clocks = clocks
    self.findings = findings
    self.missed = missed
  }

  /// What of it fell on these days.
  func within(_ days: AuditedDays) -> AuditedCase {
    AuditedCase(
      matter: matter, clocks: clocks, findings: findings.filter { days.contains($0.day) },
      missed: missed.filter { $0.due.map { days.contains($0 + 1) } ?? false })
  }

  var isClean: Bool { findings.isEmpty && missed.isEmpty }

  /// The missed clock that is latest.
  var worst: Deadline? { missed.min { ($0.daysLeft ?? 0) < ($1.daysLeft ?? 0) } }

  /// Whether an article was breached, or a term missed.
  var isGrave: Bool { !missed.isEmpty || findings.contains { $0.code.level == .breach } }

  /// Whether the office itself let a term pass.
  var isOverdue: Bool { missed.contains { $0.term.bindsOffice } }

  /// Whether the case was in hand on any of these days, or something was found of it then.
  func isLookedAt(_ days: AuditedDays) -> Bool {
    guard days.to.map({ matter.reachedOn <= $0 }) ?? true else { return false }
    return days.from.map { $0 <= lastInHand } ?? true || !isClean
  }

  /// The last day on which it was in hand; the day of measuring where it still is.
  private var lastInHand: Day {
    guard !matter.phase.isOpen else { return clocks.asOf }
    let after: Set<FactKind> = [.archived, .noted, .attached, .erased, .struck]
    return matter.standing.filter { !after.contains($0.fact.kind) }.map(\.on).max()
      ?? matter.reachedOn
  }
}

extension AuditView {
  /// The line of a case; nil where nothing was found.
  init?(_ audited: AuditedCase) {
    if audited.isClean { return nil }
    let matter = audited.matter
    let worst = audited.worst
    self.init(
      number: matter.number.description, phase: matter.phase.rawValue,
      term: worst?.term.rawValue, due: worst?.due?.description, daysLeft: worst?.daysLeft,
      findings: audited.findings.map { FindingView($0, of: matter) }, publication: nil)
  }
}
