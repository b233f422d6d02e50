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
