/// A clock of the procedure. Lengths and day zero: the table of terms in Docs/Statute.md.
public enum Term: String, Titled {
  /// Receipt, correction, reply.
  case confirmation, correctionNotice, correction, reply
  /// Other people's opinions.
  case thirdPartyOpinion, coMakerOpinion, agencyOpinion
  /// Money, and days that a letter fixes.
  case feePayment, deferredReply, provision, publication
  /// Reviews of the office's act, and its yearly report.
  case reconsiderationAnswer, defence, opinionReport, appeal, orderedReply, annualReport

  public var title: String {
    switch self {
    case .confirmation: "与申请人确认"
    case .correctionNotice: "补正告知"
    case .correction: "申请人补正"
    case .reply: "答复"
    case .thirdPartyOpinion: "第三方意见"
    case .coMakerOpinion: "共同制作机关意见"
    case .agencyOpinion: "其他机关意见"
    case .feePayment: "缴纳信息处理费"
    case .deferredReply: "延迟答复"
    case .provision: "按约提供信息"
    case .publication: "主动公开"
    case .reconsiderationAnswer: "行政复议答复"
    case .defence: "行政诉讼答辩"
    case .opinionReport: "复议意见书落实报告"
    case .appeal: "上诉"
    case .orderedReply: "责令重新答复"
    case .annualReport: "年度报告"
    }
  }

  /// The rule that sets the term; nil where an order, not a rule, sets it.
  public var article: Article? {
    switch self {
    case .confirmation: .regulation(31)
    case .correctionNotice, .correction: .regulation(30)
    case .reply: .regulation(33, paragraph: 2)
    case .thirdPartyOpinion: .regulation(32)
    case .coMakerOpinion: .regulation(34)
    case .agencyOpinion: .regulation(33, paragraph: 3)
    case .feePayment: Article(.feeMeasures)
    case .deferredReply: .regulation(35)
    case .provision: .regulation(36, item: 2)
    case .publication: .regulation(26)
    case .reconsiderationAnswer: Article(.reconsideration, 54)
    case .defence: Article(.litigation, 67)
    case .opinionReport: Article(.reconsideration, 76)
    case .appeal: Article(.litigation, 85)
    case .orderedReply: nil
    case .annualReport: .regulation(49)
    }
  }

  /// The length the law gives; what a letter or an order fixes has none of its own.
  public var length: TermLength {
    switch self {
    case .confirmation: .workingDays(1)
    case .correctionNotice: .workingDays(7)
    case .reply, .feePayment, .publication, .orderedReply: .workingDays(20)
    case .thirdPartyOpinion, .coMakerOpinion, .agencyOpinion: .workingDays(15)
    case .reconsiderationAnswer: .workingDays(5)
    case .defence, .appeal: .calendarDays(15)
    case .opinionReport: .calendarDays(60)
    case .correction, .deferredReply, .provision, .annualReport: .fixedDay
    }
  }

  /// From what the term is counted; that day is day zero.
  public var dayZero: String {
    switch self {
    case .confirmation: "到达之日；网上、传真、电子邮箱为提交之日"
    case .correctionNotice: "收到申请之日"
    case .correction: "补正告知送达之日（不明的，寄出之日）"
    case .reply: "收到申请、收到补正或者缴清费用之日"
    case .thirdPartyOpinion, .coMakerOpinion, .agencyOpinion: "征求意见书送达之日（不明的，寄出之日）"
    case .feePayment: "收费通知送达之日（不明的，寄出之日）"
    case .deferredReply, .provision: "告知的日期"
    case .publication: "信息形成或者变更之日"
    case .reconsiderationAnswer: "收到复议申请书副本之日"
    case .defence: "收到起诉状副本之日"
    case .opinionReport: "收到行政复议意见书之日"
    case .appeal: "裁判文书送达之日"
    case .orderedReply: "收到复议决定之日；判决为生效之日"
    case .annualReport: "次年"
    }
  }

  /// What meets the term.
  public var metBy: String {
    switch self {
    case .confirmation: "双方确认"
    case .correctionNotice: "发出补正告知"
    case .correction: "申请人寄出或者递交补正"
    case .reply, .deferredReply, .orderedReply: "答复送达"
    case .thirdPartyOpinion, .coMakerOpinion, .agencyOpinion: "收到意见"
    case .feePayment: "缴清费用"
    case .provision: "提供信息"
    case .publication: "公开"
    case .reconsiderationAnswer: "提出书面答复"
    case .defence: "提交答辩状"
    case .opinionReport: "报告落实情况"
    case .appeal: "提起上诉"
    case .annualReport: "报送并公布"
    }
  }
}

/// How long a term is.
public enum TermLength: Hashable, Sendable {
  /// Day zero is not counted; make-up working days are.
  case workingDays(Int)
  /// Day zero is not counted; a last day that is a rest day moves to the next working day.
  case calendarDays(Int)
  /// A letter, an order or the law names the day or the length.
  case fixedDay
}

extension Term {
  /// Working days of a reconsideration answer when the notice says ordinary procedure
  /// (行政复议法 art 48); information cases are eligible for the simplified one (arts 53, 54).
  public static let ordinaryReconsiderationAnswer = 10
  /// Calendar days to appeal against a ruling (行政诉讼法 art 85).
  public static let appealAgainstRuling = 10
  /// Below this many working days a period for correction is hardly reasonable (art 30).
  public static let shortCorrection = 5
}
