import Foundation

/// Persons beside the ledger, sealed, and found by keyed names of their whole name or number.
extension Snapshot {
  /// Returns the person; nil if there is none, its record was erased, or the key is missing.
  public func person(_ id: String) throws -> Person? {
    guard let ring = vault.ring else { return nil }
    let row = try connection.first(ContentQueries.person, scope, .text(id)) {
      (kind: try $0.text(0), sealed: $0.bytesIfAny(1))
    }
    guard let row, let sealed = row.sealed else { return nil }
    let bytes = try SealedBox.open(sealed, place("person", id), with: ring)
    guard let record = try? JSONDecoder().decode(PersonRecord.self, from: Data(bytes)) else {
      throw StoreFault.damaged(place: "person \(id)")
    }
    return record.person(id: id, kind: row.kind)
  }

  /// Returns whom the desk knows under the type and number of a person who is about to be entered.
  ///
  /// - Parameter isVouchedFor: Whether somebody of another name counts as known at all.
  public func holder(
    of form: Person, where isVouchedFor: (Person) throws -> Bool
  ) throws -> Holder {
    guard let type = form.idType, let number = form.idNumber else { return .nobody }
    var other: Person?
    for id in try persons(PersonName.identity(type, number)) {
      guard let person = try person(id) else { continue }
      if try isSame(person, form) { return .same(person) }
      if other == nil, try isVouchedFor(person) { other = person }
    }
    return other.map(Holder.other) ?? .nobody
  }

  /// Equal names make persons of an equal number one, also those found to be the same before; an
  /// organisation is no natural person.
  private func isSame(_ person: Person, _ form: Person) throws -> Bool {
    guard (person.kind == "person") == (form.kind == "person") else { return false }
    if person.isCalled(form.name) { return true }
    return try samePersons(person.id).contains {
      try self.person($0)?.isCalled(form.name) ?? false
    }
  }

  /// Returns those of whom this is the whole name or the whole number, and who are the same persons.
  public func personIDs(called text: String) throws -> [String] {
    var found: [String] = []
    for id in try persons(PersonName.name(text)) + persons(PersonName.number(text)) {
      for same in try samePersons(id) where !found.contains(same) { found.append(same) }
    }
    return found
  }

  /// Returns the numbers under which the same person was registered, the given one among them.
  public func samePersons(_ id: String) throws -> [String] {
    let root = try mergedInto(id) ?? id
    return [root]
      + (try connection.rows(ContentQueries.mergedPersons, scope, .text(root)) {
        try $0.text(0)
      })
  }

  /// Returns the person that this one was found to be.
  public func mergedInto(_ id: String) throws -> String? {
    try connection.first(ContentQueries.mergedInto, scope, .text(id)) { $0.textIfAny(0) } ?? nil
  }

  /// Returns whether a person of this number was ever registered.
  public func isPerson(_ id: String) throws -> Bool {
    try connection.first(ContentQueries.person, scope, .text(id)) { _ in true } ?? false
  }

  /// Returns the cases that name one of these persons, the newest first.
  public func caseNumbers(ofPersons ids: [String]) throws -> [String] {
    var found: [String] = []
    for id in ids {
      found += try connection.rows(CaseQueries.casesOfPerson, scope, .text(id)) { try $0.text(0) }
        .filter { !found.contains($0) }
    }
    return found
  }

  private func persons(_ name: PersonName) throws -> [String] {
    guard let key = vault.ring?.current else { return [] }
    let found = try connection.rows(
      ContentQueries.personsNamed, scope, .bytes(name.token(key))
    ) { try $0.text(0) }
    return found.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }
}

extension Transaction {
  /// Registers a person, or puts what is known of one now in the place of what was.
  public func putPerson(_ person: Person) throws {
    let key = try vault.open().current
    let record = try JSONEncoder().encode(PersonRecord(person))
    let sealed = try SealedBox.seal(Array(record), place("person", person.id), with: key)
    try connection.run(
      ContentQueries.putPerson, scope, .text(person.id), .text(person.kind), .bytes(sealed))
    try connection.run(ContentQueries.forgetNames, scope, .text(person.id))
    for name in PersonName.all(of: person) {
      try connection.run(
        ContentQueries.putName, scope, .bytes(name.token(key)), .text(person.id))
    }
  }

  /// Says that two registered persons are one.
  public func mergePerson(_ id: String, into other: String) throws {
    try connection.run(ContentQueries.mergePerson, .text(other), scope, .text(id))
    try connection.run(ContentQueries.mergePersons, .text(other), scope, .text(id))
  }

  /// Keeps the number of a person who was erased before.
  func putErasedPerson(_ id: String, kind: String) throws {
    try connection.run(ContentQueries.putErasedPerson, scope, .text(id), .text(kind))
  }

  /// Removes everything that says who a person is; the number stays.
  public func erasePerson(_ id: String) throws {
    try connection.run(ContentQueries.erasePerson, scope, .text(id))
    try connection.run(ContentQueries.forgetNames, scope, .text(id))
  }
}

/// Whom the desk knows under a number.
public enum Holder: Hashable, Sendable {
  case nobody
  /// The same person.
  case same(Person)
  /// Someone of another name, or another kind of applicant.
  case other(Person)
}

/// A person as it is sealed.
struct PersonRecord: Codable {
  let name: String
  let idType: String?
  let idNumber: String?
  let phone: String?
  let email: String?
  let address: String?
  let since: String?
  let earlier: [Person.Earlier]?

  init(_ person: Person) {
    name = person.name
    idType = person.idType
    idNumber = person.idNumber
    phone = person.phone
    email = person.email
    address = person.address
    since = person.since
    earlier = person.earlier.isEmpty ? nil : person.earlier
  }

  func person(id: String, kind: String) -> Person {
    var person = Person(
      id: id, kind: kind, name: name, idType: idType, idNumber: idNumber, phone: phone,
      email: email, address: address)
    (person.since, person.earlier) = (since, earlier ?? [])
    return person
  }
}
