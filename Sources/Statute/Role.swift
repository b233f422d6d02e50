/// Who in an office may do a step of the procedure.
public enum Role: String, Titled {
  /// Art 45 asks for 登记、审核、办理、答复、归档; an office fills these roles as it likes.
  case clerk, workBodyHead, signingLeader, reviewer, unit, auditor, administrator

  public var title: String {
    switch self {
    case .clerk: "经办"
    case .workBodyHead: "工作机构负责人"
    case .signingLeader: "签发领导"
    case .reviewer: "审查"
    case .unit: "承办单位"
    case .auditor: "监督"
    case .administrator: "系统管理"
    }
  }
}

/// What a review looks at before a reply is made.
public enum ReviewKind: String, Titled {
  /// 保密审查 is demanded by art 17; the others are the office's own.
  case secrecy, legal, countersign, other

  public var title: String {
    switch self {
    case .secrecy: "保密审查"
    case .legal: "法制审核"
    case .countersign: "会签"
    case .other: "其他审核"
    }
  }
}

/// What a review ended with.
public enum ReviewOpinion: String, Titled {
  case pass, reject

  public var title: String { self == .pass ? "通过" : "不通过" }
}
