public import Statute

/// What somebody of the office is there for (岗位); one person may have several.
public enum Role: String, Titled {
  /// Handles the cases.
  case clerk
  /// Head of the 政府信息公开工作机构, who approves extensions (art 33 para 2) and fees (art 42).
  case head
  /// Signs replies.
  case leader
  /// Reviews for state secrets (art 17) and for law.
  case reviewer
  /// A unit that holds information and gives its answer; sees what is assigned to it.
  case unit
  /// Supervises (art 46): reads everything, changes nothing.
  case auditor
  /// Keeps accounts and calendar; sees no case.
  case admin

  public var title: String {
    switch self {
    case .clerk: "经办"
    case .head: "工作机构负责人"
    case .leader: "签发领导"
    case .reviewer: "审核"
    case .unit: "承办单位"
    case .auditor: "监督"
    case .admin: "管理"
    }
  }
}
