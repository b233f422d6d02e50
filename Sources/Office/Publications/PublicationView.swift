import CaseStore
import Casework
import Statute
import WorkingDays

/// A publication as programs read it.
public struct PublicationView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let title: String
  public let indexNumber: String?
  public let subject: String?
  public let issuer: String?
  public let documentNumber: String?
  /// A day, or a month.
  public let formedOn: String
  /// The day the present content went up.
  public let publishedOn: String?
  public let validity: String?
  public let address: String?
  public let fullText: String?
  public let otherTerm: OtherTermView?
  public let deadlines: [DeadlineView]
  public let findings: [FindingView]
}

/// The term of another law.
public struct OtherTermView: Encodable, Hashable, Sendable {
  public let workingDays: Int?
  public let byDay: String?
  public let law: String
}

/// A publication in a line of a list; the days are those of the duty that ends first.
public struct PublicationLineView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let title: String
  public let documentNumber: String?
  public let formedOn: String
  public let publishedOn: String?
  public let due: String?
  public let certainty: String
  public let state: String
  public let daysLeft: Int?
  public let findings: [FindingView]
}

/// A publication that a search found, with the text around the hit.
public struct PublicationHitView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let title: String
  public let before: String
  public let hit: String
  public let after: String
}

extension PublicationView {
  init(
    _ publication: Publication, _ calendar: WorkingCalendar, asOf: Day, fullText: String?
  ) {
    let added = publication.added
    number = publication.number.description
    phase = publication.phase.rawValue
    title = added.title
    indexNumber = added.indexNumber
    subject = added.subject
    issuer = added.issuer
    documentNumber = added.documentNumber
    formedOn = added.formedOn.description
    publishedOn = publication.publishedOn?.description
    validity = publication.validity
    address = publication.address
    self.fullText = fullText
    otherTerm = added.otherTerm.map(OtherTermView.init)
    deadlines = publication.deadlines(calendar, asOf: asOf).map(DeadlineView.init)
    findings = publication.findings(calendar, asOf: asOf).map(FindingView.init)
  }
}

extension OtherTermView {
  init(_ term: OtherTerm) {
    law = term.law
    switch term.period {
    case .workingDays(let days): (workingDays, byDay) = (days, nil)
    case .until(let day): (workingDays, byDay) = (nil, day.description)
    }
  }
}

extension PublicationLineView {
  init(_ publication: Publication, _ calendar: WorkingCalendar, asOf: Day) {
    let clocks = publication.deadlines(calendar, asOf: asOf)
    let clock = clocks.first { $0.metOn == nil } ?? clocks.last
    number = publication.number.description
    phase = publication.phase.rawValue
    title = publication.added.title
    documentNumber = publication.added.documentNumber
    formedOn = publication.added.formedOn.description
    publishedOn = publication.publishedOn?.description
    due = clock?.due?.description
    certainty = Certainty(missingYear: clock?.missingYear).rawValue
    state = (clock?.state ?? .running).rawValue
    daysLeft = clock?.daysLeft
    findings = publication.findings(calendar, asOf: asOf).map(FindingView.init)
  }
}

extension FindingView {
  init(_ finding: PublicationFinding) {
    let done = finding.publishedOn.map { "\($0) 才公开" } ?? "没有公开"
    let law = finding.otherLaw.map { "（期限由\($0)规定）" } ?? ""
    code = finding.code.rawValue
    level = finding.code.level.rawValue
    article = finding.article.description
    day = finding.day.description
    detail =
      "\(finding.code.title)：最后一天为 \(finding.due)，\(done)，逾期 \(finding.workingDaysLate) 个工作日\(law)"
  }
}
