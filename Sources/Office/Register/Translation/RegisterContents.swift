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

  /// A known person only where type and number are equal; else a new one.
  func register(_ person: Person) throws -> PersonID {
    guard case .kept(let transaction) = self else { return PersonID(person.name) }
    if let type = person.idType, let number = person.idNumber,
      let known = try transaction.personID(idType: type, idNumber: number)
    {
      return PersonID(known)
    }
    return try transaction.register(person)
  }
}
