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

  /// The words around the hit; the name of the applicant stands in the text too and is masked.
  private func view(of hit: SearchHit, phase: String, _ snapshot: Snapshot) throws -> HitView {
    let row = try snapshot.caseRow(hit.number)
    let name = try row.flatMap { try snapshot.person($0.applicantID) }?.name ?? ""
    let shown = row?.applicantName ?? ""
    func masked(_ text: String) -> String { Masking.text(text, hiding: name, behind: shown) }
    return HitView(
      number: hit.number, phase: phase, applicant: shown, before: masked(hit.snippet.before),
      hit: hit.snippet.hit, after: masked(hit.snippet.after))
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
