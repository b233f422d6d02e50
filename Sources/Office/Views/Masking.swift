import Statute

/// How names and numbers of natural persons are shown to whoever has not asked to see them.
enum Masking {
  /// 王小明 → 王*; an organisation's name is no personal data.
  @Sendable static func name(_ name: String, of kind: ApplicantKind?) -> String {
    guard kind == .person || kind == nil, let first = name.first else { return name }
    return "\(first)*"
  }

  /// Someone asked for an opinion; agencies are named.
  static func party(_ name: String, _ kind: PartyKind) -> String {
    kind == .thirdParty ? unknown(name) : name
  }

  /// A name that nobody said the kind of: as short as those of people, or written with their dot,
  /// it is taken for a natural person's.
  static func unknown(_ name: String) -> String {
    name.count <= 4 || name.contains("·") ? Self.name(name, of: .person) : name
  }

  /// 320705199001010014 → 3207**********0014; shorter numbers keep two characters at each end.
  static func number(_ number: String) -> String {
    let kept = number.count >= 12 ? 4 : number.count >= 6 ? 2 : 0
    return masked(number, head: kept, tail: kept)
  }

  /// 13800001234 → 138****1234.
  static func phone(_ phone: String) -> String {
    phone.count >= 11 ? masked(phone, head: 3, tail: 4) : masked(phone, head: 0, tail: 2)
  }

  private static func masked(_ text: String, head: Int, tail: Int) -> String {
    let hidden = max(0, text.count - head - tail)
    return text.prefix(head) + String(repeating: "*", count: hidden) + text.suffix(tail)
  }
}
