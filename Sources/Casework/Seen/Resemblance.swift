public import Statute

/// Why something counts as seen before.
public enum Resemblance: String, Titled {
  /// The same applicant, by papers or by what was found (申请人合并).
  case sameApplicant
  /// The same name, where one of the two showed no number.
  case sameName
  /// The same document by its number.
  case sameNumber
  /// The same words, but for width, blanks, signs and courtesies.
  case sameWording
  /// Words so near that they may mean the same.
  case nearWording

  public var title: String {
    switch self {
    case .sameApplicant: "同一申请人"
    case .sameName: "申请人同名"
    case .sameNumber: "同一文号"
    case .sameWording: "内容相同"
    case .nearWording: "内容相近"
    }
  }
}
