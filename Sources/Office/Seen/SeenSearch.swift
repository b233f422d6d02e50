import CaseStore
import Casework
import Statute
import WorkingDays

/// The search for what was seen before of one case, on one state of the desk; what one application
/// was split into was not seen before.
struct SeenSearch {
  let office: Office
  let matter: Case
  let asOf: Day
  let snapshot: Snapshot
  private let sought: Sought

  /// The most candidates of the index that are compared word for word.
  private static let mostCandidates = 100
  /// The most cases of the same applicant that are compared while logging, the newest.
  static let mostWhileLogging = 200

  init(_ office: Office, _ matter: Case, asOf: Day, _ snapshot: Snapshot) throws {
    self.office = office
    self.matter = matter
    self.asOf = asOf
    self.snapshot = snapshot
    sought = try snapshot.sought(matter)
  }

  /// Earlier cases of the applicant, the likest first, then the newest.
  func ownCases(most: Int? = nil) throws -> [SeenRow] {
    let applicant = matter.received.applicant.value
    let numbers = try snapshot.load(ofPersons: snapshot.samePersons(applicant))
      .compactMap { CaseNumber($0.number) }.sorted(by: >)
    let rows = try numbers.prefix(most ?? numbers.count).compactMap(row)
    return rows.filter { $0.matter.came(before: matter) }.sorted { $0.rank > $1.rank }
  }

  /// Cases of others on the same document, the likest first, then the newest.
  func otherCases() throws -> [SeenRow] {
    let rows = try candidates().compactMap { CaseNumber($0) }.compactMap(row)
    return rows.filter { $0.resemblance != .sameApplicant && $0.match.isSame }
      .sorted { $0.rank > $1.rank }
  }

  /// Publications of the same document, the likest first.
  func publications() throws -> [(publication: Publication, match: SoughtMatch)] {
    let numbered = try sought.documents.flatMap(snapshot.publications(of:))
    let worded = try snapshot.publicationsLike(try text(), limit: Self.mostCandidates)
    var known = Set<PublicationNumber>()
    return try (numbered + worded).filter { known.insert($0).inserted }
      .compactMap { try snapshot.publication($0, asOf: asOf) }
      .map { ($0, sought.match(title: $0.added.title, number: $0.added.documentNumber)) }
      .filter(\.1.isSame)
      .sorted { ($0.1.percent, $0.0.number) > ($1.1.percent, $1.0.number) }
  }

  /// Those whose text names the same document, then those whose words are likest.
  private func candidates() throws -> [String] {
    let numbered = try sought.documents.flatMap {
      try snapshot.search($0.description, limit: Self.mostCandidates)
    }
    let worded = try snapshot.casesLike(try text(), limit: Self.mostCandidates)
    var known = Set<String>()
    return (numbered + worded).filter { known.insert($0).inserted }
  }

  private func text() throws -> String {
    try ([matter.wants] + matter.items).compactMap(snapshot.text).joined(separator: "\n")
  }

  private func row(_ number: CaseNumber) throws -> SeenRow? {
    guard let other = try snapshot.matter(number)?.asOf(asOf),
      other.application != matter.application
    else { return nil }
    return SeenRow(
      matter: other, match: sought.match(try snapshot.sought(other)),
      resemblance: try office.sameApplicant(matter, other, snapshot))
  }
}

/// Another case beside the one at hand.
struct SeenRow {
  let matter: Case
  let match: SoughtMatch
  /// Whether the applicant is the same, or may be.
  let resemblance: Resemblance?

  /// The same document first, then the likest, then the newest.
  fileprivate var rank: (Int, Int, Day, CaseNumber) {
    (match.isSame ? 1 : 0, match.percent, matter.reachedOn, matter.number)
  }

  var resemblances: [Resemblance] {
    [resemblance].compactMap { $0 } + match.resemblances
  }
}
