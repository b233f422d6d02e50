import CaseStore
import Casework

extension Office {
  /// Whether two cases have the same first-named applicant: by papers, by what was found
  /// (申请人合并), or by the name alone where one of the two showed no number.
  func sameApplicant(_ one: Case, _ other: Case, _ snapshot: Snapshot) throws -> Resemblance? {
    let (one, other) = (one.received.applicant.value, other.received.applicant.value)
    if try one == other || snapshot.samePersons(one).contains(other) { return .sameApplicant }
    guard let here = try snapshot.person(one), let there = try snapshot.person(other),
      here.name == there.name, here.idNumber == nil || there.idNumber == nil
    else { return nil }
    return .sameName
  }

  /// The number under which one person stands who has several.
  func onePerson(_ id: PersonID, _ snapshot: Snapshot) throws -> PersonID {
    PersonID(try snapshot.mergedInto(id.value) ?? id.value)
  }
}

extension Snapshot {
  /// What a case asks for, as it stands.
  func sought(_ matter: Case) throws -> Sought {
    let items = try matter.items.enumerated().map { index, item in
      matter.withdrawnItems.contains(index + 1) ? nil : try text(item)
    }
    return Sought(
      wants: try text(matter.wants), items: items, number: matter.received.informationNumber)
  }
}
