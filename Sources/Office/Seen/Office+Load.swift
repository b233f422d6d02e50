import CaseStore
public import Casework
import Statute
import WorkingDays

extension Office {
  /// What each applicant asked for in these calendar months; the heaviest load first.
  ///
  /// - Parameter months: None means the present one.
  public func loads(in months: [CalendarMonth]) throws(OfficeError) -> [LoadView] {
    try refresh()
    return try reading { snapshot in
      let months = months.isEmpty ? [CalendarMonth(of: today)] : Array(Set(months)).sorted()
      let loads = try months.flatMap { month in
        try self.loads(
          try snapshot.load(from: month.first.description, to: month.last.description))
      }
      return try loads.sorted {
        ($1.pieces.count, $0.month, $0.pieces[0].number)
          < ($0.pieces.count, $1.month, $1.pieces[0].number)
      }
      .map { try view($0, snapshot) }
    }
  }

  /// The evidence sheet of whoever is named by number, whole name, or whole number of a document
  /// or telephone.
  ///
  /// - Parameter months: None means all.
  public func loadEvidence(_ text: String, in months: [CalendarMonth]) throws(OfficeError)
    -> [LoadEvidenceView]
  {
    try refresh()
    return try reading { snapshot in
      try snapshot.requireKey()
      return try personIDs(text, snapshot).map { try evidence($0, months, snapshot) }
    }
  }

  /// The applications by person and month.
  func loads(_ rows: [LoadRow]) throws -> [MonthLoad] {
    let cases = rows.compactMap { row in
      CaseNumber(row.number).flatMap { number in
        Day(row.submittedOn).map { (row.person, number: number, submittedOn: $0) }
      }
    }
    let groups = Dictionary(grouping: cases) {
      $0.0 + " " + CalendarMonth(of: $0.submittedOn).description
    }
    return groups.sorted { $0.key < $1.key }.map { _, cases in
      MonthLoad(
        applicant: PersonID(cases[0].0), CalendarMonth(of: cases[0].submittedOn),
        cases.map { ($0.number, $0.submittedOn) })
    }
  }

  private func evidence(
    _ id: String, _ months: [CalendarMonth], _ snapshot: Snapshot
  ) throws -> LoadEvidenceView {
    let ids = try snapshot.samePersons(id)
    let loads = try loads(try snapshot.load(ofPersons: ids))
    let chosen = loads.filter { months.isEmpty || months.contains($0.month) }
    let person = try snapshot.person(id)
    return LoadEvidenceView(
      id: id, name: try shownName(id, snapshot), kind: person?.kind, same: ids.filter { $0 != id },
      months: try chosen.map { try monthView($0, snapshot) },
      repeated: try repetitions(loads.flatMap(\.pieces), snapshot).filter { row in
        chosen.contains { $0.pieces.contains { $0.number.description == row.number } }
      })
  }

  private func monthView(_ load: MonthLoad, _ snapshot: Snapshot) throws -> MonthEvidenceView {
    let count = try snapshot.caseCount(
      from: load.month.first.description, to: load.month.last.description)
    return MonthEvidenceView(
      month: load.month.description, pieces: load.pieces.count, officePieces: count,
      percent: count == 0 ? 0 : 100 * load.pieces.count / count, total: load.total,
      cases: load.pieces.map(PieceView.init))
  }

  private func repetitions(_ pieces: [MonthLoad.Piece], _ snapshot: Snapshot) throws
    -> [RepetitionView]
  {
    let cases = try pieces.compactMap { try snapshot.matter($0.number) }
      .sorted { $0.came(before: $1) }
    let byNumber = Dictionary(cases.map { ($0.number, $0) }) { first, _ in first }
    return RepeatedRequest.all(
      in: try cases.map { ($0.number, $0.application, try snapshot.sought($0)) }
    )
    .compactMap { RepetitionView($0, byNumber) }
  }

  private func view(_ load: MonthLoad, _ snapshot: Snapshot) throws -> LoadView {
    LoadView(
      month: load.month.description, applicant: load.applicant.value,
      name: try shownName(load.applicant.value, snapshot), pieces: load.pieces.count,
      total: load.total, cases: load.pieces.map(PieceView.init))
  }

  /// The name as this office shows it; without the key the one that lists show.
  private func shownName(_ id: String, _ snapshot: Snapshot) throws -> String? {
    if let person = try snapshot.person(id) {
      return sight.name(person.name, of: ApplicantKind(rawValue: person.kind))
    }
    let newest = try snapshot.load(ofPersons: [id]).last?.number
    let name = try newest.flatMap(snapshot.caseRow)?.applicantName
    return name?.isEmpty == true ? nil : name
  }
}

extension PieceView {
  fileprivate init(_ piece: MonthLoad.Piece) {
    number = piece.number.description
    submittedOn = piece.submittedOn.description
    self.piece = piece.ordinal
    fee = piece.fee
  }
}

extension RepetitionView {
  fileprivate init?(_ request: RepeatedRequest, _ cases: [CaseNumber: Case]) {
    guard let later = cases[request.later], let before = cases[request.earlier] else { return nil }
    number = later.number.description
    submittedOn = later.received.submittedOn.description
    earlier = before.number.description
    reasons = request.match.resemblances.map(\.rawValue)
    percent = request.match.shownPercent
    reply = before.reply?.id.description
    decidedOn = before.decision?.on.description
    servedOn = before.reply?.countsOn?.description
    wasAnswered = before.firstServedOn.map { $0 <= later.received.submittedOn } ?? false
  }
}
