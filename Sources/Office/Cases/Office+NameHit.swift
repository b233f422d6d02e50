import CaseStore
import Casework
import Statute

extension Office {
  /// What of a case was found that is no text: the paper it came in, or whose name or number it is,
  /// as it is shown.
  func nameHit(
    _ text: String, in matter: Case, _ snapshot: Snapshot
  ) throws -> (before: String, hit: String)? {
    if let paper = matter.received.paper, PaperNumber(text) == paper {
      return ("来件号 ", paper.description)
    }
    for (role, id) in matter.roles {
      for same in try snapshot.samePersons(id.value) {
        guard let person = try snapshot.person(same), let label = person.label(of: text) else {
          continue
        }
        return ("\(role)\(label.title) ", label.shown(sight.covered(person)))
      }
    }
    return nil
  }
}

extension Case {
  /// Everyone that the case names, and in which role.
  fileprivate var roles: [(role: String, id: PersonID)] {
    [("申请人", received.applicant)] + received.coApplicants.map { ("共同申请人", $0) }
      + [received.agent].compactMap(\.self).map { ("代理人", $0) }
      + consultations.map { ($0.asked.kind.title, $0.asked.party) }
  }
}

extension Person {
  /// Which of what is known of the person a text is, and how to show it.
  fileprivate func label(of text: String) -> (title: String, shown: (Person) -> String)? {
    if Self.isSame(text, name) { return ("", { $0.name }) }
    if Self.isSame(text, idNumber) { return ("证件号码", { $0.idNumber ?? "" }) }
    if Self.isSame(text, phone) { return ("电话", { $0.phone ?? "" }) }
    return nil
  }

  private static func isSame(_ typed: String, _ held: String?) -> Bool {
    held.map { PersonName.isSame(typed, $0) } ?? false
  }
}
