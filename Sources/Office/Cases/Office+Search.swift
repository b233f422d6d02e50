import CaseStore
public import Casework
public import Statute
import WorkingDays

/// A case that a search found.
public struct HitView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let applicant: String
  /// The text around the hit.
  public let before: String
  public let hit: String
  public let after: String
}

/// Which cases a search is about; what is nil does not matter.
public struct SearchChoice: Sendable {
  var filter: SearchFilter

  public init(
    phase: Phase? = nil, year: Int? = nil, channel: Channel? = nil, outcome: ReplyType? = nil,
    unit: String? = nil
  ) {
    filter = SearchFilter(
      phase: phase?.rawValue, year: year, channel: channel?.rawValue, outcome: outcome?.rawValue,
      unit: unit)
  }
}

extension Office {
  /// Finds cases: first the one of this number, then those of the person of this whole name or
  /// number, then those whose text says it, best first. Only those that had reached the office.
  public func search(
    _ text: String, _ choice: SearchChoice = SearchChoice(), _ slice: Slice, _ point: Standpoint
  ) throws(OfficeError) -> [HitView] {
    try refresh()
    return try reading { snapshot in
      let place = try place(of: slice, snapshot)?.description
      // What was to be seen on an earlier day, or follows a number, may lie anywhere in the list.
      let isHead = place == nil && point.asOf >= today
      let numbers = try found(text, choice.filter, isHead ? slice.limit : nil, snapshot)
      guard place.map(numbers.contains) ?? true else { throw OfficeError.notListed(place ?? "") }
      var hits: [HitView] = []
      for number in place.map({ numbers.tail(after: $0) }) ?? numbers[...] {
        if let limit = slice.limit, hits.count >= limit { break }
        if let hit = try hit(number, text, point, snapshot) { hits.append(hit) }
      }
      return hits
    }
  }

  private func found(
    _ text: String, _ filter: SearchFilter, _ limit: Int?, _ snapshot: Snapshot
  ) throws -> [String] {
    if CaseNumber(text) == nil { try snapshot.requireKey() }
    if text.filter({ $0.isLetter || $0.isNumber }).count < SearchPhrases.shortest {
      throw OfficeError(
        .usage, code: "tooShort", message: "“\(text)”太短，至少写两个字或者数字", field: "TEXT")
    }
    let named =
      try [snapshot.caseNumber(text)?.description].compactMap { $0 }
      + casesOfPaper(text, snapshot)
      + snapshot.caseNumbers(ofPersons: snapshot.personIDs(called: text))
    let admitted = try named.filter { number in
      try snapshot.caseRow(number).map(filter.admits) ?? false
    }
    let most = limit.map { $0 + admitted.count }
    let said = snapshot.isLocked ? [] : try snapshot.search(text, filter, limit: most)
    var known = Set<String>()
    return (admitted + said).filter { known.insert($0).inserted }
  }

  /// The cases that an incoming paper became.
  private func casesOfPaper(_ text: String, _ snapshot: Snapshot) throws -> [String] {
    try PaperNumber(text).flatMap(snapshot.paper)?.cases.map(\.description) ?? []
  }

  /// The line that was found, or what of a person was, masked.
  private func hit(
    _ number: String, _ text: String, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> HitView? {
    guard let number = CaseNumber(number), let row = try snapshot.caseRow(number.description),
      let matter = try snapshot.matter(number), let then = matter.asOf(point.asOf)
    else { return nil }
    let lines = try deriver(snapshot).searchText(of: matter, snapshot).joined(separator: "\n")
    let snippet = Snippet(of: try CaseTexts(matter, sight, snapshot).shown(lines), around: text)
    let named = snippet == nil ? try nameHit(text, in: matter, snapshot) : nil
    return HitView(
      number: row.number, phase: then.phase.rawValue,
      applicant: try shownApplicant(row, snapshot), before: snippet?.before ?? named?.before ?? "",
      hit: snippet?.hit ?? named?.hit ?? "", after: snippet?.after ?? "")
  }

  /// The name of the applicant as this office shows it.
  func shownApplicant(_ row: CaseRow, _ snapshot: Snapshot) throws -> String {
    guard sight == .open else { return row.applicantName }
    return try snapshot.person(row.applicantID)?.name ?? row.applicantName
  }
}

extension [String] {
  /// What follows an element.
  fileprivate func tail(after element: String) -> ArraySlice<String> {
    firstIndex(of: element).map { self[($0 + 1)...] } ?? []
  }
}
