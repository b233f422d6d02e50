import CaseStore
import Casework
import Statute

/// The texts of a case as they are shown: who is named in them is masked unless someone asked.
struct CaseTexts {
  let snapshot: Snapshot
  private let sight: Sight
  /// Everyone the case names; nobody where everything is shown.
  private let persons: [Person]

  init(_ matter: Case, _ sight: Sight, _ snapshot: Snapshot) throws {
    self.snapshot = snapshot
    self.sight = sight
    persons =
      sight == .open
      ? [] : try matter.parties.flatMap { try snapshot.person($0.value)?.versions ?? [] }
  }

  /// The text behind a reference; nil once it is erased.
  func text(_ reference: TextReference) throws -> String? {
    try snapshot.text(reference).map(shown)
  }

  /// A text with the persons of the case masked.
  func shown(_ text: String) -> String {
    persons.reduce(text) { $0.covering($1, as: sight.covered($1)) }
  }
}

extension Sight {
  /// A person as they are shown where the kind of applicant is known.
  func covered(_ person: Person) -> Person {
    let kind = ApplicantKind(rawValue: person.kind)
    var covered = person
    covered.name = name(person.name, of: kind)
    if kind == .person { covered.idNumber = person.idNumber.map(number) }
    covered.phone = person.phone.map(phone)
    covered.email = person.email.map(address)
    covered.address = person.address.map(address)
    return covered
  }
}

extension String {
  /// Puts what is shown of a person in place of the whole name, number, telephone and addresses.
  func covering(_ person: Person, as covered: Person) -> String {
    [
      (person.name, covered.name), (person.idNumber, covered.idNumber),
      (person.phone, covered.phone), (person.email, covered.email),
      (person.address, covered.address),
    ].reduce(self) { text, pair in
      guard let whole = pair.0, let shown = pair.1, whole.count > 1 else { return text }
      return text.replacing(whole, with: shown)
    }
  }
}
