import CaseStore
import Statute

/// What an export shows of people: everything, or masks.
struct RegisterCover: Sendable {
  /// Whether someone asked to see everything, and said why.
  let isOpen: Bool

  func name(_ name: String, of kind: ApplicantKind) -> String {
    isOpen ? name : Masking.name(name, of: kind)
  }

  func party(_ name: String, _ kind: PartyKind) -> String {
    isOpen ? name : Masking.party(name, kind)
  }

  func put(_ person: Person, _ kind: ApplicantKind, into record: inout RegisterRecord) {
    let covered = covered(person, isOrganisation: kind != .person)
    record.applicant = covered.name
    record.idType = covered.idType.flatMap(IdentityType.init(rawValue:))
    record.idNumber = covered.idNumber
    record.phone = covered.phone
    record.email = covered.email
    record.address = covered.address
  }

  /// A person as the export shows them; the name of an organisation is no personal data, unless
  /// it is as short as that of a person.
  func covered(_ person: Person, isOrganisation: Bool) -> Person {
    if isOpen { return person }
    var covered = person
    covered.name =
      isOrganisation ? Masking.unknown(person.name) : Masking.name(person.name, of: .person)
    if !isOrganisation {
      covered.idNumber = person.idNumber.map(Masking.number)
    }
    covered.phone = person.phone.map(Masking.phone)
    covered.email = person.email.map { _ in "***" }
    covered.address = person.address.map { _ in "***" }
    return covered
  }

  /// A text in which names, numbers and phones of these persons are masked.
  func text(_ text: String, persons: [Person]) -> String {
    if isOpen { return text }
    return persons.reduce(text) { text, person in
      let kind = ApplicantKind(rawValue: person.kind)
      return text.covering(person, as: covered(person, isOrganisation: kind != .person))
    }
  }
}
