/// A step that a reply passes before it leaves, where the office settles so (art 45: 审核).
public enum ApprovalStep: String, Titled {
  case draft, countersign, legal, secrecy, sign

  public var title: String {
    switch self {
    case .draft: "拟稿"
    case .countersign: "会签"
    case .legal: "审核"
    case .secrecy: "保密审查"
    case .sign: "签发"
    }
  }

  /// The review that passes it; nil for making and signing.
  public var review: ReviewKind? {
    switch self {
    case .draft, .sign: nil
    case .countersign: .countersign
    case .legal: .legal
    case .secrecy: .secrecy
    }
  }

  /// Who passes it.
  public var role: Role {
    switch self {
    case .draft: .clerk
    case .countersign, .legal, .secrecy: .reviewer
    case .sign: .signingLeader
    }
  }
}
