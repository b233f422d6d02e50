import Casework
import Statute
public import WorkingDays

extension Office {
  /// Cases with a missed clock, or a finding, in a range of days; without a range, ever.
  public func audit(from: Day?, to: Day?, _ slice: Slice, _ point: Standpoint)
    throws(OfficeError) -> [AuditView]
  {
    try refresh()
    return try reading { snapshot in
      let calendar = try self.calendar(snapshot, knownOn: point.knownOn)
      let range = AuditedDays(from: from, to: to)
      var views: [AuditView] = []
      let place = try self.place(of: slice, snapshot)
      try forEachCase(asOf: point.asOf, after: place, snapshot) { matter in
        let clocks = Clocks(matter, calendar: calendar, policy: profile.policy, asOf: point.asOf)
        if let view = AuditView(matter, clocks, within: range) { views.append(view) }
        return slice.limit.map { views.count < $0 } ?? true
      }
      return slice.head(of: views)
    }
  }
}

/// Days from a day to a day, both included; an end that is not given is open.
struct AuditedDays {
  let from: Day?
  let to: Day?

  func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

extension AuditView {
  init?(_ matter: Case, _ clocks: Clocks, within range: AuditedDays) {
    let findings = clocks.findings.filter { range.contains($0.day) }
    let missed = clocks.deadlines
      .filter { $0.state == .missed && ($0.due.map { range.contains($0 + 1) } ?? false) }
      .min { ($0.daysLeft ?? 0) < ($1.daysLeft ?? 0) }
    if findings.isEmpty, missed == nil { return nil }
    self.init(
      number: matter.number.description, phase: matter.phase.rawValue,
      term: missed?.term.rawValue, due: missed?.due?.description, daysLeft: missed?.daysLeft,
      findings: findings.map { FindingView($0, of: matter) })
  }
}
