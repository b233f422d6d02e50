import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// Counts cases and findings by group.
  ///
  /// A month counts what fell into it, as an audit from its first day to its last would; so a case
  /// can stand in several months, and in the total once.
  public func audit(by group: AuditGroup, _ scope: AuditScope, _ point: Standpoint)
    throws(OfficeError) -> AuditCountView
  {
    try refresh()
    return try reading { snapshot in
      var cases: [AuditedCase] = []
      try forEachAudited(scope, Slice(), point, snapshot, soundToo: true) { audited in
        if audited.isLookedAt(scope.days) { cases.append(audited) }
        return true
      }
      let late = try latePublications(scope, Slice(), point, snapshot)
      return AuditCountView(
        by: group.rawValue, from: scope.from?.description, to: scope.to?.description,
        asOf: point.asOf.description, asKnownNow: point.knownOn != point.asOf,
        rows: group == .month
          ? months(cases, scope, point) : rows(of: cases, by: group),
        total: AuditCountView.Row("合计", cases), publications: late.count, group: group,
        question: AuditQuestion(office: profile.name, scope: scope, point: point),
        isGrave: cases.contains(where: \.isGrave) || !late.isEmpty)
    }
  }

  private func rows(of cases: [AuditedCase], by group: AuditGroup) -> [AuditCountView.Row] {
    let groups = Dictionary(grouping: cases) { group.name(of: $0.matter) ?? "" }
    let names =
      group == .channel
      ? Channel.allCases.map(\.title).filter { groups[$0] != nil }
      : groups.keys.sorted { ($0.isUnassigned ? 1 : 0, $0) < ($1.isUnassigned ? 1 : 0, $1) }
    return names.map { AuditCountView.Row($0, groups[$0] ?? []) }
  }

  /// Each month from the first that matters to the last, also those in which nothing happened.
  private func months(
    _ cases: [AuditedCase], _ scope: AuditScope, _ point: Standpoint
  ) -> [AuditCountView.Row] {
    guard let first = scope.from ?? cases.map(\.matter.reachedOn).min() else { return [] }
    let last = min(scope.to ?? point.asOf, point.asOf)
    var rows: [AuditCountView.Row] = []
    var month = CalendarMonth(of: first)
    while month.first <= last {
      let days = AuditedDays(from: max(first, month.first), to: min(last, month.last))
      let mine = cases.map { $0.within(days) }.filter { $0.isLookedAt(days) }
      rows.append(AuditCountView.Row(month.description, mine))
      month = CalendarMonth(of: month.last + 1)
    }
    return rows
  }
}

extension String {
  fileprivate var isUnassigned: Bool { self == AuditScope.unassigned }
}
