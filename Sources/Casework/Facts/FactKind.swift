/// The kinds of facts of a case, in the past tense. Their meaning never changes once stored.
public enum FactKind: String, CaseIterable, Codable, Hashable, Sendable {
  case received, confirmed, contacted, identityVerified, identityRejected
  case correctionAsked, corrected, correctionLapsed, reopened
  case assigned, returned, extended
  case consulted, consultationAnswered, consultationFailed
  case reasonsAsked, reasonsGiven, replyDeferred
  case feeNotified, feePaid, feeLapsed
  case searched, reviewed, decided, approved, sent, reached, sendingFailed
  case drafted, issued
  case amended, replyRevoked, withdrawn, requestChanged, split
  case remedyOpened, remedyAnswered, opinionReported, appealFiled, remedyDecided
  case answerOrdered, provided, archived, attached, noted, struck, erased

  /// What the history of a case, and the page of the procedure, call it.
  public var title: String {
    switch self {
    case .received: "收件登记"
    case .confirmed: "与申请人确认"
    case .contacted: "联系申请人"
    case .identityVerified: "身份核验通过"
    case .identityRejected: "身份核验未通过"
    case .correctionAsked: "告知补正"
    case .corrected: "收到补正"
    case .correctionLapsed: "逾期不补正，不再处理"
    case .reopened: "恢复办理"
    case .assigned: "交办"
    case .returned: "承办单位退回"
    case .extended: "延长答复期限"
    case .consulted: "征求意见"
    case .consultationAnswered: "收到意见"
    case .consultationFailed: "征求意见书退回"
    case .reasonsAsked: "要求说明理由"
    case .reasonsGiven: "申请人说明理由"
    case .replyDeferred: "告知延迟答复"
    case .feeNotified: "通知收费"
    case .feePaid: "缴清费用"
    case .feeLapsed: "逾期不缴费，不再处理"
    case .searched: "检索"
    case .reviewed: "审查"
    case .decided: "作出答复"
    case .approved: "签发"
    case .sent: "寄出"
    case .reached: "送达"
    case .sendingFailed: "退件"
    case .drafted: "修改文稿"
    case .issued: "文书定稿"
    case .amended: "更正答复"
    case .replyRevoked: "撤销答复"
    case .withdrawn: "申请人撤回"
    case .requestChanged: "变更申请内容"
    case .split: "拆分申请"
    case .remedyOpened: "收到救济案件材料"
    case .remedyAnswered: "提交答复（答辩）"
    case .opinionReported: "报告意见书落实情况"
    case .appealFiled: "提起上诉"
    case .remedyDecided: "救济案件审结"
    case .answerOrdered: "责令重新答复"
    case .provided: "提供信息"
    case .archived: "归档"
    case .attached: "附件"
    case .noted: "备注"
    case .struck: "作废记录"
    case .erased: "清除内容"
    }
  }
}
