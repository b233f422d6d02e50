import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// What was seen before of a case, as it stood on a day: earlier cases of the same applicant,
  /// cases of others and publications on the same document.
  public func similar(_ number: String, _ point: Standpoint) throws(OfficeError) -> SimilarView {
    try refresh()
    return try reading { snapshot in
      let matter = try self.matter(number, asOf: point.asOf, snapshot)
      return try similar(to: matter, asOf: point.asOf, snapshot)
    }
  }

  /// The same for a case that was logged just now, of an applicant's many cases the newest only;
  /// nil where it cannot be told, for the case is logged all the same.
  public func similarToLogged(_ number: String) -> SimilarView? {
    try? reading { snapshot in
      let matter = try self.matter(number, asOf: today, snapshot)
      return try similar(
        to: matter, asOf: today, most: SeenSearch.mostWhileLogging, snapshot)
    }
  }

  private func similar(
    to matter: Case, asOf day: Day, most: Int? = nil, _ snapshot: Snapshot
  ) throws -> SimilarView {
    try snapshot.requireKey()
    let search = try SeenSearch(self, matter, asOf: day, snapshot)
    let (own, others) = (try search.ownCases(most: most), try search.otherCases())
    let publications = try search.publications()
    let calendar = try calendar(snapshot, knownOn: day)
    let proposals = SeenProposal.all(
      for: try onePerson(matter.received.applicant, snapshot), isOpen: matter.decision == nil,
      try (own + others).map { try seenCase($0, matter, snapshot) },
      publications.map(SeenPublication.init))
    return SimilarView(
      number: matter.number.description,
      sameApplicant: try own.map { try view($0, calendar, snapshot) },
      sameDocument: try others.map { try view($0, calendar, snapshot) },
      publications: publications.map(SeenPublicationView.init),
      proposals: proposals.map { SeenProposalView($0, for: matter.number) })
  }

  /// A namesake counts as the same applicant: never are more people counted than there are.
  private func seenCase(_ row: SeenRow, _ matter: Case, _ snapshot: Snapshot) throws -> SeenCase {
    let person = (row.resemblance == nil ? row.matter : matter).received.applicant
    return SeenCase(
      number: row.matter.number, applicant: try onePerson(person, snapshot),
      isOwn: row.resemblance != nil && row.matter.came(before: matter), match: row.match,
      answers: row.matter.decision?.decided.items.map(\.type) ?? [],
      isServed: row.matter.reply?.countsOn != nil)
  }

  private func view(
    _ row: SeenRow, _ calendar: WorkingCalendar, _ snapshot: Snapshot
  ) throws -> SeenCaseView {
    let matter = row.matter
    let person = try snapshot.person(matter.received.applicant.value)
    return SeenCaseView(
      number: matter.number.description, reasons: row.resemblances.map(\.rawValue),
      percent: row.match.shownPercent, item: row.match.item,
      applicant: person.map { sight.name($0.name, of: matter.received.applicantKind) },
      submittedOn: matter.received.submittedOn.description,
      receivedOn: matter.receivedOn(profile.policy, calendar)?.description,
      wants: try CaseTexts(matter, sight, snapshot).text(matter.wants),
      phase: matter.phase.rawValue, outcome: matter.outcome(profile.policy)?.type,
      reply: matter.reply?.id.description, decidedOn: matter.decision?.on.description,
      servedOn: matter.reply?.countsOn?.description)
  }
}

extension SoughtMatch {
  /// How alike the words are, where they are.
  var shownPercent: Int? { percent > 0 ? percent : nil }
}

extension SeenPublication {
  fileprivate init(_ publication: Publication, _ match: SoughtMatch) {
    self.init(
      number: publication.number, match: match,
      canBeShown: publication.phase == .published && publication.address != nil)
  }
}

extension SeenPublicationView {
  fileprivate init(_ publication: Publication, _ match: SoughtMatch) {
    number = publication.number.description
    reasons = match.resemblances.map(\.rawValue)
    percent = match.shownPercent
    item = match.item
    title = publication.added.title
    documentNumber = publication.added.documentNumber
    phase = publication.phase.rawValue
    publishedOn = publication.publishedOn?.description
    address = publication.address
  }
}
