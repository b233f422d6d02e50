public import Statute

/// Somebody who is reminded (人员), and where.
public struct Officer: Hashable, Sendable {
  public let name: String
  public let role: OfficerRole
  /// The unit of a handler, or that an officer answers for.
  public let unit: String?
  /// An address of ASCII without blanks and brackets.
  public let mailbox: String?
  public let robot: OfficerRobot?
}

/// What somebody is told of.
public enum OfficerRole: String, Titled {
  /// Own cases; those of the unit; those of the whole desk that have nobody else; what is late.
  case handler, unit, workBody, head

  public var title: String {
    switch self {
    case .handler: "经办人"
    case .unit: "单位联系人"
    case .workBody: "工作机构"
    case .head: "工作机构负责人"
    }
  }
}

/// The robot that tells somebody, in a group or alone.
public struct OfficerRobot: Hashable, Sendable {
  public let kind: RobotKind
  public let address: String
  /// The file with the secret of its signature.
  public let secretFile: String?
}

/// Whose robot it is.
public enum RobotKind: String, Titled {
  case weCom, dingTalk, feishu, plain

  public var title: String {
    switch self {
    case .weCom: "企业微信"
    case .dingTalk: "钉钉"
    case .feishu: "飞书"
    case .plain: "通用"
    }
  }
}
