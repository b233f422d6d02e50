import Casework
import Statute

/// What is said of a term that was met, or was not.
extension Term {
  /// What met it, said of the day on which it did.
  var done: String {
    switch self {
    case .confirmation: "与申请人确认"
    case .correctionNotice: "发出补正告知"
    case .correction: "申请人寄出（递交）补正"
    case .reply, .deferredReply, .orderedReply: "答复送达"
    default: metBy
    }
  }

  /// That nothing met it so far.
  var undone: String {
    switch self {
    case .correction: "申请人没有补正"
    case .reply, .deferredReply, .orderedReply: "答复没有送达"
    case .feePayment: "申请人没有缴清费用"
    default: "没有\(done)"
    }
  }

  /// What the law makes of a party's silence (arts 32, 34); nil where somebody is late.
  var silence: String? {
    switch self {
    case .thirdPartyOpinion: "第三方逾期未提出意见，由行政机关决定是否公开（\(Article(.regulation, 32))）"
    case .coMakerOpinion: "逾期未答复，视为同意公开（\(Article(.regulation, 34))）"
    case .agencyOpinion: "期限已满，由本机关自行决定"
    default: nil
    }
  }
}

extension Deadline {
  /// The event it starts from, in a word.
  var event: String {
    switch start {
    case .receipt: "收到申请"
    case .correction: "收到补正"
    case .payment: "缴清费用"
    case .change: "申请人变更申请内容"
    case .revocation: "撤销答复"
    case .arrival: "申请到达（提交）"
    case .notice, .letter: "文书送达（发出）"
    case .copy: "收到材料"
    case .order: "责令重新答复"
    case .promise: "告知延迟答复"
    case .formation: "信息形成或者变更"
    }
  }
}
