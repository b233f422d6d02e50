import CaseStore
import Casework
import Statute

/// Where the texts and persons of a row go: nowhere while it is only tried, else into the desk.
enum RegisterContents {
  case tried
  case kept(Transaction)

  func keep(_ text: String) throws -> TextReference {
    switch self {
    case .tried: TextReference(digest: "tried")
    case .kept(let transaction): try transaction.keep(text)
    }
  }

  func keep(_ text: String?) throws -> TextReference? { try text.map { try keep($0) } }

  /// The case that a row was split from; nil where the desk has none, or nothing is kept.
  func caseNumber(_ text: String?) throws -> CaseNumber? {
    guard case .kept(let transaction) = self, let text else { return nil }
    return try transaction.caseNumber(text)
  }

  /// A known person only where type, number and name are equal; else a new one, for an old
  /// register cannot be asked who is meant.
  func register(_ person: Person) throws -> PersonID {
    guard case .kept(let transaction) = self else { return PersonID(person.name) }
    guard case .same(let known) = try transaction.holder(of: person) else {
      return try transaction.register(person)
    }
    let told = known.told(by: person, on: person.since ?? "")
    if told != known { try transaction.putPerson(told) }
    return PersonID(known.id)
  }
}
