import CaseStore
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
      let published = slice.after.flatMap(PublicationNumber.init)
      if published == nil {
        let place = try self.place(of: slice, snapshot)
        try forEachCase(asOf: point.asOf, after: place, snapshot) { matter in
          let clocks = Clocks(matter, calendar: calendar, policy: profile.policy, asOf: point.asOf)
          if let view = AuditView(matter, clocks, within: range) { views.append(view) }
          return slice.limit.map { views.count < $0 } ?? true
        }
      }
      if slice.limit.map({ views.count < $0 }) ?? true {
        views += try auditedPublications(after: published, range, snapshot, point, calendar)
      }
      return slice.head(of: views)
    }
  }

  /// What is late to be published (art 26), in the order of numbers.
  private func auditedPublications(
    after place: PublicationNumber?, _ range: AuditedDays, _ snapshot: Snapshot,
    _ point: Standpoint, _ calendar: WorkingCalendar
  ) throws -> [AuditView] {
    var numbers = try snapshot.publications()
    if let place {
      let known = try publication(place.description, snapshot, asOf: today).number
      numbers = Array(numbers.drop { $0 != known }.dropFirst())
    }
    return try numbers.compactMap { number in
      try snapshot.publication(number, asOf: point.asOf)
        .flatMap { AuditView($0, calendar, asOf: point.asOf, within: range) }
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
      findings: findings.map { FindingView($0, of: matter) }, publication: nil)
  }

  /// A publication with a missed clock; each of these is a finding of the same day.
  init?(
    _ publication: Publication, _ calendar: WorkingCalendar, asOf day: Day,
    within range: AuditedDays
  ) {
    let findings = publication.findings(calendar, asOf: day).filter { range.contains($0.day) }
    guard let worst = findings.max(by: { $0.workingDaysLate < $1.workingDaysLate }) else {
      return nil
    }
    self.init(
      number: publication.number.description, phase: publication.phase.rawValue,
      term: Term.publication.rawValue, due: worst.due.description,
      daysLeft: -worst.workingDaysLate, findings: findings.map(FindingView.init),
      publication: publication.added.title)
  }
}
