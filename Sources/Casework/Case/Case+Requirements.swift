import Statute
import WorkingDays

/// What the law wants to see before it lets a reply be made (arts 14–17, 36, 37).
extension Case {
  /// What an item decided on a day lacks, in the decision itself and on file. What happened by that
  /// day is on file, whenever it was recorded.
  func missing(in item: ItemDecision, on day: Day) -> [Requirement] {
    item.type.requirements.filter { !isMet($0, by: item, on: day) }
  }

  private func isMet(_ requirement: Requirement, by item: ItemDecision, on day: Day) -> Bool {
    switch requirement {
    case .secrecyReview: passedSecrecyReview(by: day)
    case .search: searchedOn.contains { $0 <= day }
    case .ground, .specialLaw: item.law != nil
    case .reason: item.reason != nil
    case .otherAgency: item.otherAgency != nil && item.otherContact != nil || item.reason != nil
    case .earlierAnswer: item.earlier != nil && item.earlierIsServed
    case .access: item.access != nil || item.publication != nil
    }
  }

  /// Whether the newest 保密审查 by a day passed (art 17).
  private func passedSecrecyReview(by day: Day) -> Bool {
    reviews.filter { $0.reviewed.kind == .secrecy && $0.on <= day }
      .max { ($0.on, $0.sequence) < ($1.on, $1.sequence) }?
      .reviewed.opinion == .pass
  }
}
