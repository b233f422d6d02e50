public import Statute

/// What can be irregular about a case (核查提示). Findings are derived, never stored.
///
/// A code is the name that programs see. What the law forbids is refused as a command; the codes
/// tell of what happened all the same, and of what was left undone.
public enum FindingCode: String, Titled {
  /// Art 31: the confirmation, and how long mail lay in the house.
  case confirmationLate, neverConfirmed, internalHandoverLate
  /// Art 30: when and how a correction was asked for.
  case correctionNoticeLate, correctionSecond, correctionPeriodMissing, correctionPeriodShort
  /// Art 27, and a lapse before its day (art 30).
  case purposeDemanded, correctionLapsedEarly
  /// Art 33 para 2: the extension.
  case extensionUnapproved, extensionToldLate, extensionTooLong, extensionInSteps
  /// Arts 32, 33 para 3: letters that stop nothing.
  case consultationNotWritten, consultationAfterDue, consultationRepeated
  /// Art 32: what a third party's silence, or its objection, was taken for.
  case silenceTakenAsRefusal, silenceTakenAsConsent, overrideThirdPartyNotTold
  /// Arts 35, 42: later days and fees.
  case deferralToldLate, feeNoticeLate, feeWithoutExcess
  /// Arts 33, 36: never answered in time; made in time but served late; promised and not given.
  case replyOverdue, servedLate, provisionOverdue
  /// Letter 235 and 邮政法 art 55: how the reply went.
  case privateCourier, electronicWithoutChoice, proofOfServiceMissing
  /// Arts 17, 36: what the reply lacked.
  case reviewMissing, groundMissing, reasonMissing, searchRecordMissing, otherAgencyMissing
  case earlierAnswerMissing, specialAccessLawMissing
  /// Art 29, and 行政复议法 art 64.
  case identityUnverified, agentWithoutAuthority, sameReasonAfterOrder
  /// Reviews of the office's act.
  case orderedReplyOverdue, reconsiderationAnswerLate, opinionReportLate
  /// No irregularity: what someone should look at.
  case reportRowChosen, provisionalDate
  case receiptAssumed

  public var title: String {
    switch self {
    case .confirmationLate: "未在规定时间与申请人确认"
    case .neverConfirmed: "至今未与申请人确认"
    case .internalHandoverLate: "内部转交迟延"
    case .correctionNoticeLate: "补正告知逾期"
    case .correctionSecond: "再次要求补正"
    case .correctionPeriodMissing: "补正告知未写明补正期限"
    case .correctionPeriodShort: "补正期限过短"
    case .purposeDemanded: "要求说明用途"
    case .correctionLapsedEarly: "补正期限未满即不再处理"
    case .extensionUnapproved: "延期未经工作机构负责人同意"
    case .extensionToldLate: "延期告知逾期"
    case .extensionTooLong: "延长期限超过上限"
    case .extensionInSteps: "分次延期"
    case .consultationNotWritten: "未书面征求意见"
    case .consultationAfterDue: "答复期限届满后征求意见"
    case .consultationRepeated: "重复征求同一方意见"
    case .silenceTakenAsRefusal: "将第三方逾期未答复作为不同意"
    case .silenceTakenAsConsent: "将第三方逾期未答复作为同意"
    case .overrideThirdPartyNotTold: "决定公开未书面告知第三方"
    case .deferralToldLate: "延迟答复告知逾期"
    case .feeNoticeLate: "收费通知逾期"
    case .feeWithoutExcess: "未超过合理范围而收费"
    case .replyOverdue: "答复逾期"
    case .servedLate: "答复送达逾期"
    case .provisionOverdue: "未按约提供信息"
    case .privateCourier: "以邮政企业以外的快递寄送"
    case .electronicWithoutChoice: "申请人未选择电子送达"
    case .proofOfServiceMissing: "缺少送达凭证"
    case .reviewMissing: "公开前未经保密审查"
    case .groundMissing: "未写明法律依据"
    case .reasonMissing: "未说明理由"
    case .searchRecordMissing: "缺少检索记录"
    case .otherAgencyMissing: "未告知负责公开的机关"
    case .earlierAnswerMissing: "缺少已送达的原答复"
    case .specialAccessLawMissing: "未写明有特别规定的法律、行政法规"
    case .identityUnverified: "未核验申请人身份"
    case .agentWithoutAuthority: "代理人无授权"
    case .sameReasonAfterOrder: "以同一理由作出相同答复"
    case .orderedReplyOverdue: "责令重新答复逾期"
    case .reconsiderationAnswerLate: "行政复议答复逾期"
    case .opinionReportLate: "复议意见书落实报告逾期"
    case .reportRowChosen: "办理结果由本机关选定"
    case .provisionalDate: "期限为暂定"
    case .receiptAssumed: "旧台账没有记载签收或者确认日期，按提交日期计"
    }
  }

  /// The article that is touched; nil where none is.
  public var article: Article? {
    switch self {
    case .confirmationLate, .neverConfirmed, .receiptAssumed: Article(.regulation, 31)
    case .internalHandoverLate, .reportRowChosen, .provisionalDate, .orderedReplyOverdue,
      .reconsiderationAnswerLate, .opinionReportLate:
      nil
    case .correctionNoticeLate, .correctionSecond, .correctionPeriodMissing,
      .correctionPeriodShort, .correctionLapsedEarly:
      Article(.regulation, 30)
    case .purposeDemanded: Article(.regulation, 27)
    case .extensionUnapproved, .extensionToldLate, .extensionTooLong, .extensionInSteps,
      .replyOverdue, .servedLate:
      Article(.regulation, 33, paragraph: 2)
    case .consultationAfterDue, .consultationRepeated: Article(.regulation, 33, paragraph: 3)
    case .consultationNotWritten, .silenceTakenAsRefusal, .silenceTakenAsConsent,
      .overrideThirdPartyNotTold:
      Article(.regulation, 32)
    case .deferralToldLate: Article(.regulation, 35)
    case .feeNoticeLate, .feeWithoutExcess: Article(.regulation, 42)
    case .provisionOverdue: Article(.regulation, 36, item: 2)
    case .privateCourier: Article(.postal, 55)
    case .electronicWithoutChoice, .proofOfServiceMissing: Article(.letter235)
    case .reviewMissing: Article(.regulation, 17)
    case .groundMissing, .reasonMissing: Article(.regulation, 36, item: 3)
    case .searchRecordMissing: Article(.regulation, 36, item: 4)
    case .otherAgencyMissing: Article(.regulation, 36, item: 5)
    case .earlierAnswerMissing: Article(.regulation, 36, item: 6)
    case .specialAccessLawMissing: Article(.regulation, 36, item: 7)
    case .identityUnverified, .agentWithoutAuthority: Article(.regulation, 29)
    case .sameReasonAfterOrder: Article(.reconsideration, 64)
    }
  }

  /// The article of the law that governed a case; what the Regulation of 2007 did not know has none
  /// under it.
  public func article(under regime: Regime) -> Article? {
    guard regime == .of2007, let article, article.law == .regulation else { return article }
    return switch self {
    case .extensionUnapproved, .extensionToldLate, .extensionTooLong, .extensionInSteps,
      .replyOverdue, .servedLate, .consultationAfterDue, .consultationRepeated:
      Article(.regulation2007, 24)
    case .consultationNotWritten, .silenceTakenAsRefusal, .silenceTakenAsConsent,
      .overrideThirdPartyNotTold:
      Article(.regulation2007, 23)
    case .reviewMissing: Article(.regulation2007, 14)
    case .provisionOverdue: Article(.regulation2007, 21, item: 1)
    case .groundMissing, .reasonMissing: Article(.regulation2007, 21, item: 2)
    case .searchRecordMissing, .otherAgencyMissing: Article(.regulation2007, 21, item: 3)
    default: nil
    }
  }

  /// How grave it is: most break an article, some are slips of procedure, and some only mark where
  /// readers of the law differ.
  public var level: FindingLevel {
    switch self {
    case .correctionPeriodShort, .extensionInSteps, .reportRowChosen, .provisionalDate:
      .divergence
    case .internalHandoverLate, .proofOfServiceMissing, .receiptAssumed: .flaw
    default: .breach
    }
  }
}

/// How grave a finding is.
public enum FindingLevel: String, Titled {
  case breach, flaw, divergence

  public var title: String {
    switch self {
    case .breach: "违反条文"
    case .flaw: "程序瑕疵"
    case .divergence: "理解分歧"
    }
  }
}
