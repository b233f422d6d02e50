/// Something whole by which a person is found.
public enum PersonName {
  case name(String)
  case number(String)
  /// A number of a kind of document: what makes two persons one.
  case identity(String, String)

  static func all(of person: Person) -> [PersonName] {
    var names: [PersonName] = person.name.isEmpty ? [] : [.name(person.name)]
    if let number = person.idNumber {
      names.append(.number(number))
      if let type = person.idType { names.append(.identity(type, number)) }
    }
    if let phone = person.phone { names.append(.number(phone)) }
    for before in person.earlier {
      if let name = before.name { names.append(.name(name)) }
      if let phone = before.phone { names.append(.number(phone)) }
    }
    return names
  }

  func token(_ key: DeskKey) -> [UInt8] {
    switch self {
    case .name(let text): KeyedName.person(Self.plain(text), "name", key)
    case .number(let text): KeyedName.person(Self.plain(text), "number", key)
    case .identity(let type, let number):
      KeyedName.person(type + " " + Self.plain(number), "identity", key)
    }
  }

  /// Whether two texts name the same person as far as a search is concerned.
  public static func isSame(_ one: String, _ other: String) -> Bool {
    let plain = plain(one)
    return !plain.isEmpty && plain == Self.plain(other)
  }

  /// Letters and digits alone, in plain width and small letters.
  public static func plain(_ text: String) -> String { SearchText(text).letters }
}
