public import Statute
public import WorkingDays

/// A review or suit as table 四 counts it: once, in the year it was concluded, until then as 尚未审结.
public struct ReportedRemedy: Hashable, Sendable {
  public let number: CaseNumber
  public let respondent: String
  /// The fact that opened it.
  public let sequence: Int
  public let kind: RemedyKind
  public let openedOn: Day
  public internal(set) var outcome: RemedyOutcome?
  public internal(set) var decidedOn: Day?
  /// The day from which on it no longer counts, its entry having been struck in a later year.
  public internal(set) var droppedOn: Day?

  /// The reviews and suits of a case, by the facts known at the end of each year.
  public static func all(of matter: Case, through last: Day? = nil) -> [ReportedRemedy] {
    if matter.remedies.isEmpty, matter.struck.isEmpty { return [] }
    var found: [ReportedRemedy] = []
    for cut in ReportYears(matter, through: last).cuts {
      for index in found.indices where found[index].isPending {
        if !cut.matter.remedies.contains(where: { $0.sequence == found[index].sequence }) {
          found[index].droppedOn = cut.start
        }
      }
      for remedy in cut.matter.remedies { found.note(remedy, in: cut) }
    }
    return found
  }

  fileprivate var isPending: Bool { decidedOn == nil && droppedOn == nil }

  fileprivate init(_ remedy: RemedyCase, in cut: ReportYears.Cut) {
    number = cut.matter.number
    respondent = cut.matter.received.respondent
    sequence = remedy.sequence
    kind = remedy.opened.kind
    openedOn = max(remedy.on, cut.start ?? remedy.on)
  }
}

extension [ReportedRemedy] {
  fileprivate mutating func note(_ remedy: RemedyCase, in cut: ReportYears.Cut) {
    if !contains(where: { $0.sequence == remedy.sequence }) {
      append(ReportedRemedy(remedy, in: cut))
    }
    guard let day = remedy.decidedOn, let outcome = remedy.decided?.outcome,
      let index = firstIndex(where: { $0.sequence == remedy.sequence && $0.isPending })
    else { return }
    self[index].outcome = outcome
    self[index].decidedOn = Swift.max(day, cut.start ?? day)
  }
}
