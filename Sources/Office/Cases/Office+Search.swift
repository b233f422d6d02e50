import CaseStore
import Casework
import Statute
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

extension Office {
  /// Finds cases by their text, best first; those that had reached the office by then.
  public func search(_ text: String, _ slice: Slice, _ point: Standpoint)
    throws(OfficeError) -> [HitView]
  {
    try refresh()
    return try reading { snapshot in
      let hits = try snapshot.search(text).compactMap { hit in
        try phase(of: hit.number, point, snapshot).map { try view(of: hit, phase: $0, snapshot) }
      }
      guard let last = try place(of: slice, snapshot)?.description else {
        return slice.head(of: hits)
      }
      guard let index = hits.firstIndex(where: { $0.number == last }) else {
        throw OfficeError.notListed(last)
      }
      return slice.head(of: Array(hits[(index + 1)...]))
    }
  }

  /// The line that was found; where it is the name of the applicant, the name as it is shown.
  private func view(of hit: SearchHit, phase: String, _ snapshot: Snapshot) throws -> HitView {
    let row = try snapshot.caseRow(hit.number)
    let shown = row?.applicantName ?? ""
    let name = try row.flatMap { try snapshot.person($0.applicantID) }?.name
    let line = hit.snippet
    let isName = line.before + line.hit + line.after == name
    return HitView(
      number: hit.number, phase: phase, applicant: shown, before: isName ? "" : line.before,
      hit: isName ? shown : line.hit, after: isName ? "" : line.after)
  }

  /// The phase of a case as it stood on a day; nil before it reached the office.
  private func phase(
    of number: String, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> String? {
    if point.asOf >= today { return try snapshot.caseRow(number)?.phase }
    let matter = try CaseNumber(number).flatMap { try snapshot.matter($0) }
    return matter?.asOf(point.asOf)?.phase.rawValue
  }
}
