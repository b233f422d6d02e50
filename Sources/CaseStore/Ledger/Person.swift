/// Whom a case names: an applicant, an agent, a third party.
public struct Person: Hashable, Sendable {
  public var id: String
  public var kind: String
  public var name: String
  public var idType: String?
  public var idNumber: String?
  public var phone: String?
  public var email: String?
  public var address: String?
  /// The day of the form that told how to reach the person last, `YYYY-MM-DD`.
  public var since: String?
  /// Names and contact details that others took the place of, the newest first.
  public var earlier: [Earlier] = []

  public init(
    id: String, kind: String, name: String, idType: String? = nil, idNumber: String? = nil,
    phone: String? = nil, email: String? = nil, address: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.idType = idType
    self.idNumber = idNumber
    self.phone = phone
    self.email = email
    self.address = address
  }
}
