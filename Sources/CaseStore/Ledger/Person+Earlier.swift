extension Person {
  /// What a person was called, or how to be reached, before; only what others took the place of.
  public struct Earlier: Hashable, Sendable, Codable {
    public var name: String?
    public var phone: String?
    public var email: String?
    public var address: String?
    /// The day of the form that told it.
    public var since: String?

    fileprivate var isEmpty: Bool { name ?? phone ?? email ?? address == nil }
  }

  /// The person as now, and as known before: everything that a text may call them.
  public var versions: [Person] {
    [self]
      + earlier.map { before in
        var person = self
        (person.name, person.phone) = (before.name ?? name, before.phone ?? phone)
        (person.email, person.address) = (before.email ?? email, before.address ?? address)
        return person
      }
  }

  /// Whether it is a name of the person, now or before, in any width and case.
  public func isCalled(_ text: String) -> Bool {
    ([name] + earlier.compactMap(\.name)).contains { PersonName.isSame($0, text) }
  }

  /// Whether two records are of one person, one of them perhaps of a later day.
  func isSame(as other: Person) -> Bool {
    guard kind == other.kind, (idType, idNumber) == (other.idType, other.idNumber),
      isCalled(other.name) || other.isCalled(name)
    else { return false }
    return idNumber != nil
      || (phone, email, address) == (other.phone, other.email, other.address)
  }

  /// Whether this record tells more than another of the same person.
  func isNewer(than other: Person) -> Bool {
    (earlier.count, since ?? "") > (other.earlier.count, other.since ?? "")
  }

  /// The person as a form of that day tells how to reach them.
  ///
  /// What a newer form says goes before; what is left out stays as it was.
  public func told(by form: Person, on day: String) -> Person {
    var told = self
    var aside = Earlier(since: day)
    let isNewest = day >= since ?? ""
    for field in [\Person.phone, \.email, \.address] {
      guard let new = form[keyPath: field], new != self[keyPath: field] else { continue }
      let old = self[keyPath: field]
      if isNewest || old == nil { told[keyPath: field] = new }
      aside.set(field, isNewest ? old : old.map { _ in new })
    }
    if isNewest {
      aside.since = since
      if form.phone ?? form.email ?? form.address != nil { told.since = day }
    }
    if !aside.isEmpty, !earlier.contains(aside) { told.earlier.insert(aside, at: 0) }
    return told
  }

  /// The person under a new name; the one before is still known.
  public func renamed(_ name: String) -> Person {
    var renamed = self
    renamed.name = name
    renamed.earlier.insert(Earlier(name: self.name), at: 0)
    return renamed
  }
}

extension Person.Earlier {
  fileprivate mutating func set(_ field: WritableKeyPath<Person, String?>, _ value: String?) {
    switch field {
    case \.phone: phone = value
    case \.email: email = value
    default: address = value
    }
  }
}
