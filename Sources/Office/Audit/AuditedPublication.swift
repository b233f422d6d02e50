import Casework
import Statute
import WorkingDays

/// What was published of the office's own accord, with each duty that was met late, or not at all.
struct AuditedPublication {
  let publication: Publication
  let findings: [PublicationFinding]
  let clocks: [Deadline]

  init(
    _ publication: Publication, _ calendar: WorkingCalendar, asOf day: Day, _ scope: AuditScope
  ) {
    self.publication = publication
    findings = publication.findings(calendar, asOf: day)
      .filter { scope.days.contains($0.day) && scope.wants($0.code.level) }
    clocks = publication.deadlines(calendar, asOf: day)
  }
}

extension AuditView {
  /// A publication with a missed clock; each of these is a finding of the same day.
  init?(_ audited: AuditedPublication) {
    guard let worst = audited.findings.max(by: { $0.workingDaysLate < $1.workingDaysLate }) else {
      return nil
    }
    let publication = audited.publication
    self.init(
      number: publication.number.description, phase: publication.phase.rawValue,
      term: Term.publication.rawValue, due: worst.due.description,
      daysLeft: -worst.workingDaysLate, findings: audited.findings.map(FindingView.init),
      publication: publication.added.title)
  }
}
