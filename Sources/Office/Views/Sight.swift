import Statute

/// What is shown of persons: masks, or everything to someone who said why and is on record.
enum Sight: Sendable {
  case masked, open

  @Sendable func name(_ name: String, of kind: ApplicantKind?) -> String {
    self == .open ? name : Masking.name(name, of: kind)
  }

  func party(_ name: String, _ kind: PartyKind) -> String {
    self == .open ? name : Masking.party(name, kind)
  }

  func unknown(_ name: String) -> String { self == .open ? name : Masking.unknown(name) }

  func number(_ number: String) -> String { self == .open ? number : Masking.number(number) }

  func phone(_ phone: String) -> String { self == .open ? phone : Masking.phone(phone) }

  /// An e-mail address or a postal one, of which nothing can be shown in part.
  func address(_ text: String) -> String { self == .open ? text : "***" }
}
