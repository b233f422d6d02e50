public import Casework
public import Statute
public import WorkingDays

/// A clock or a finding as one line, so that a test compares whole values at a glance.
extension Given {
  /// The current clocks on a day, in order of start.
  public func deadlines(_ day: Day) -> [String] { clocks(day).deadlines.map(\.line) }

  /// The clock of the reply on a day, or of the day that took its place; the newest one.
  public func reply(_ day: Day) -> String? {
    clocks(day).deadlines.last { $0.term == .reply || $0.term == .deferredReply }?.line
  }

  /// The clocks of one term on a day.
  public func deadlines(_ term: Term, _ day: Day) -> [String] {
    clocks(day).deadlines.filter { $0.term == term }.map(\.line)
  }

  /// The day the application counts as received; nil while it waits for confirmation.
  public var receivedOn: Day? { matter.receivedOn(policy, calendar) }

  /// Type and row of the report, the day of the decision and the day it counts.
  public var outcome: String? { matter.outcome(policy)?.line }

  /// What is irregular as far as known on a day, oldest first.
  public func findings(_ day: Day) -> [String] { clocks(day).findings.map(\.line) }

  /// The codes of what is irregular as far as known on a day, oldest first.
  public func codes(_ day: Day) -> [FindingCode] { clocks(day).findings.map(\.code) }
}

extension Deadline {
  /// Day zero, length, stops and days; what says no more than `due` is left out.
  public var line: String {
    var parts = ["\(term.rawValue) \(from)\(length)"]
    parts += stops.map { "(\($0.from), \($0.to.map { "\($0)]" } ?? "open)")" }
    parts.append("due \(due?.description ?? "–")")
    if earliestDue != due { parts.append("early \(earliestDue?.description ?? "–")") }
    if conservativeDue != due { parts.append("careful \(conservativeDue?.description ?? "–")") }
    if let missingYear { parts.append("provisional \(missingYear)") }
    parts.append(metOn.map { "\(state.rawValue) \($0)" } ?? state.rawValue)
    if let daysLeft { parts.append("left \(daysLeft)") }
    return parts.joined(separator: " ")
  }

  private var length: String {
    if let calendarDays { return " \(calendarDays) calendar days" }
    return workingDays.map { extended > 0 ? " \($0)+\(extended)" : " \($0)" } ?? ""
  }
}

extension Outcome {
  /// Type, row, day of the decision, day that counts.
  var line: String {
    "\(type ?? "mixed") \(row ?? "no row") decided \(decidedOn) counts \(countsOn.map { "\($0)" } ?? "–")"
  }
}

extension Finding {
  /// Code, day and proof.
  public var line: String {
    let note = proof.note
    return "\(code.rawValue) \(day)" + (note.isEmpty ? "" : " \(note)")
  }
}

extension Finding.Proof {
  fileprivate var note: String {
    switch self {
    case .plain: ""
    case .late(let due, let done, let days):
      "due \(due) \(done.map { "done \($0)" } ?? "not done") late \(days)"
    case .span(let from, let to): "\(from) to \(to)"
    case .count(let count, let limit): "\(count) limit \(limit)"
    case .document(let id, let careful): careful.map { "\(id) careful \($0)" } ?? "\(id)"
    case .item(let item): "item \(item)"
    case .missingYear(let year, let term): "\(year) \(term.rawValue)"
    case .row(let row): row
    }
  }
}
