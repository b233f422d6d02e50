/// How a case ended without a decision on what was asked. Only the commands of lapse and
/// withdrawal make these; no decision can choose them.
public enum ClosingOutcome: String, Titled {
  /// Art 30 视为放弃申请; 处理费办法 视为放弃申请; the applicant's own will.
  case correctionLapsed, feeLapsed, withdrawn

  public var title: String {
    switch self {
    case .correctionLapsed: "逾期不补正，不再处理"
    case .feeLapsed: "逾期不缴费，不再处理"
    case .withdrawn: "申请人撤回"
    }
  }

  /// The row of table 三 of the annual report.
  public var reportRow: String {
    switch self {
    case .correctionLapsed: "r3.6.1"
    case .feeLapsed: "r3.6.2"
    case .withdrawn: "r3.6.3"
    }
  }
}

/// What a paper that became no case was closed as.
public enum PaperClosing: String, Titled {
  /// 误投 is no case and has no clock; an application by a closed channel is told the open ones.
  case misdelivered, notApplication, channelTold, duplicate

  public var title: String {
    switch self {
    case .misdelivered: "误投"
    case .notApplication: "非申请"
    case .channelTold: "已告知渠道"
    case .duplicate: "重复提交"
    }
  }
}
