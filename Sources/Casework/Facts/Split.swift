/// An application that asks for several things was split: 一事一申请.
///
/// The first of them stays with the case; each other one has a case of its own, whose `Received`
/// names this one.
public struct Split: Hashable, Sendable, Codable {
  /// What stays with the case, word for word; it is one item.
  public var wants: TextReference
  /// The cases that the other things became.
  public var into: [CaseNumber]

  public init(
    wants: TextReference,
    into: [CaseNumber]
  ) {
    self.wants = wants
    self.into = into
  }

  enum CodingKeys: String, CodingKey {
    case wants = "wants"
    case into = "into"
  }
}
