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

/// What parties said, and what their silence means (arts 32, 34).
extension Case {
  /// Third parties who objected, wholly or in part, to what is now disclosed in full: each is told
  /// in writing (art 32). What a party said last counts; one that is asked twice is told once.
  func overriddenParties(by items: [ItemDecision]) -> [PersonID] {
    guard items.contains(where: { $0.type == .disclosed }) else { return [] }
    var parties: [PersonID] = []
    for letter in consultations where letter.asked.kind == .thirdParty {
      let last = consultations.last { $0.asked.party == letter.asked.party && $0.opinion != nil }
      let objects = last?.opinion == .object || last?.opinion == .partly
      if objects, !parties.contains(letter.asked.party) { parties.append(letter.asked.party) }
    }
    return parties
  }

  /// What a reply makes of silence, where the law does not: a third party's silence decides nothing
  /// (art 32), a co-maker's is consent (art 34).
  func misread(_ silence: SilenceReading?) -> SilenceReading? {
    let silent = consultations.filter { $0.answeredOn == nil }.map(\.asked.kind)
    let isCoMakers = silent.contains(.coMaker) && !silent.contains(.thirdParty)
    return silence == .consent && isCoMakers ? nil : silence
  }
}
