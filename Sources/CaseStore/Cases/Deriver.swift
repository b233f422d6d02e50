public import Casework
public import Statute
public import WorkingDays

/// Makes the derived rows of a case. They hold days and never "today": clocks are measured on
/// the day of the newest fact, and what hangs on the day of reading is marked.
public struct Deriver: Sendable {
  let calendar: WorkingCalendar
  let policy: Policy
  /// How lists show an applicant's name.
  let shownName: @Sendable (String, ApplicantKind) -> String

  public init(
    calendar: WorkingCalendar, policy: Policy,
    shownName: @escaping @Sendable (String, ApplicantKind) -> String
  ) {
    self.calendar = calendar
    self.policy = policy
    self.shownName = shownName
  }

  /// The rows of a case, with its texts and persons read from the snapshot.
  public func derived(_ matter: Case, _ snapshot: Snapshot) throws -> Derived {
    let newest = matter.facts.map(\.on).max() ?? matter.reachedOn
    let clocks = Clocks(matter, calendar: calendar, policy: policy, asOf: newest)
    let applicant = try? snapshot.person(matter.received.applicant.value)
    let held =
      snapshot.isLocked
      ? try snapshot.caseRow(matter.number.description)?.applicantName : nil
    return Derived(
      summary: summary(
        matter,
        applicantName: applicant.map { shownName($0.name, matter.received.applicantKind) } ?? held
          ?? ""),
      deadlines: clocks.deadlines.enumerated().map { row($0.element, $0.offset + 1, of: matter) },
      search: SearchRow(
        number: matter.number.description,
        text: searchText(of: matter, snapshot).joined(separator: "\n")),
      parties: matter.parties.map(\.value).sorted(), unnumbered: unnumberedLetters(of: matter),
      isSound: matter.isSound(policy, calendar),
      reported: ReportedCase(matter, policy, calendar).map(ReportedCaseRow.init),
      remedies: ReportedRemedy.all(of: matter).map(ReportedRemedyRow.init))
  }

  private func summary(_ matter: Case, applicantName: String) -> CaseRow {
    let outcome = matter.outcome(policy)
    return CaseRow(
      number: matter.number.description, year: matter.number.year, serial: matter.number.serial,
      officeNumber: matter.received.officeNumber, version: matter.version,
      phase: matter.phase.rawValue,
      channel: matter.received.channel.rawValue,
      submittedOn: matter.received.submittedOn.description,
      receivedOn: matter.receivedOn(policy, calendar)?.description,
      respondent: matter.received.respondent, applicantID: matter.received.applicant.value,
      applicantName: applicantName, unit: matter.unit, handler: matter.handler,
      outcomeType: outcome?.type, outcomeRow: outcome?.row,
      decidedOn: outcome?.decidedOn.description, countsOn: outcome?.countsOn?.description,
      isOpen: matter.phase.isOpen)
  }

  /// What was given to China Post last without number and proof, and has neither come back nor
  /// reached its addressee (国办公开办函〔2016〕235号); an archived file is not opened for it.
  private func unnumberedLetters(of matter: Case) -> [LetterRow] {
    guard matter.phase != .archived else { return [] }
    return matter.documents.compactMap { document in
      guard !document.isVoid, document.revokedOn == nil, let sending = document.sendings.last,
        sending.means == .chinaPost, sending.mailNumber == nil, sending.proof == nil,
        sending.failedOn == nil, document.reachedOn == nil
      else { return nil }
      return LetterRow(
        document: document.id.ordinal, kind: document.kind.rawValue,
        sentOn: sending.on.description)
    }
  }

  private func row(_ deadline: Deadline, _ ordinal: Int, of matter: Case) -> DeadlineRow {
    DeadlineRow(
      number: matter.number.description, ordinal: ordinal, term: deadline.term.rawValue,
      fromDay: deadline.from.description, due: deadline.due?.description,
      earliestDue: deadline.earliestDue?.description,
      conservativeDue: deadline.conservativeDue?.description,
      certainty: deadline.missingYear == nil ? "firm" : "provisional",
      missingYear: deadline.missingYear, metOn: deadline.metOn?.description,
      isRunning: deadline.metOn == nil && (deadline.state == .running || deadline.state == .missed),
      hasOpenStop: deadline.stops.contains { $0.to == nil },
      lapsesAfterDue: deadline.lapsesAfterDue)
  }

  /// The lines by which a case is found: its numbers, the request, the document asked for.
  ///
  /// Names and numbers of persons are not among them. A text that is erased or damaged is left out;
  /// an inspection tells the damage.
  public func searchText(of matter: Case, _ snapshot: Snapshot) -> [String] {
    let received = matter.received
    var lines = [matter.number.description]
    for reference in [matter.wants] + matter.items {
      guard let text = try? snapshot.text(reference), !lines.contains(text) else { continue }
      lines.append(text)
    }
    return lines
      + [received.informationNumber, received.mailNumber, received.officeNumber].compactMap { $0 }
  }
}

extension Deadline {
  /// Clocks that nobody has to meet are left out once their day has passed.
  public var lapsesAfterDue: Bool {
    metOn == nil && (term == .correctionNotice || term == .appeal)
  }
}
