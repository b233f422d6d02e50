import CaseStore
import Casework

extension Snapshot {
  /// Whom the desk knows under the number of a person who is about to be entered.
  ///
  /// A number that only a form of the public page gave is nobody's: whoever writes a number there
  /// under a wrong name must not keep its owner from applying.
  func holder(of form: Person) throws -> Holder {
    try holder(of: form) { try !isOnlyClaimed($0) }
  }

  /// Whether all cases of a person came by the public page, and who applies was verified in none.
  private func isOnlyClaimed(_ person: Person) throws -> Bool {
    let matters = try caseNumbers(ofPersons: samePersons(person.id))
      .compactMap { CaseNumber($0) }.compactMap { try matter($0) }
    return !matters.isEmpty
      && matters.allSatisfy { $0.facts.first?.by == Office.applicant && $0.identity != .verified }
  }
}
