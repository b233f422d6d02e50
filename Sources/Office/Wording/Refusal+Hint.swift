import Casework
import Statute
import WorkingDays

/// What to do about a refusal: the lawful way first, then how to record what happened all the same.
extension Refusal {
  var hint: String? {
    if isFinal { return wayOut }
    let record = "确已发生的，加 --as-happened 写明情况，照实登记"
    return lawfulWay.map { "\($0)；\(record)" } ?? record
  }

  /// Out of what is impossible.
  private var wayOut: String? {
    switch self {
    case .future: "请核对日期，还没有发生的事不能登记"
    case .beforeReceipt: "请核对日期"
    case .notNow(_, let phase, .nothing): phase.wayOut
    case .notNow(_, _, let needs): needs.wayOut
    case .noSuchDocument, .notAReply: "ysq show 列出各份文书"
    case .documentRevoked: "请用新作出的文书，ysq show 列出各份文书"
    case .noSuchItem, .itemTwice: "ysq show 列出各项，还没有撤回的每项答复一次"
    case .itemsOpen: "每项都要答复：逐项写进文件，用 --items 给出"
    case .noSuchFact, .alreadyStruck: "ysq history 列出各条记录和序号"
    case .neededBy(1, _): "登错的，重新登记一件，并在两件里用 ysq note 互相注明"
    case .neededBy(_, let later): "确要作废的，先作废第 \(later) 条"
    case .unknownParty: "名称要与 ysq consult ask 登记的相同"
    case .notPositive: "请写 1 以上的整数"
    case .documentSent: "要更正的用 ysq amend，要撤销的用 ysq revoke"
    case .enclosureSent: "内容不该提供的，用 ysq erase 清除，申请人的网页上也不再提供"
    case .periodOver, .arrivedBeforeSignature, .signedBeforeSubmission, .confirmedBeforeArrival,
      .postedAfterReceipt:
      "请核对这几个日期"
    case .reportRowNeeded: "加 --report-row 和 --reason，行的写法如 r3.4.1"
    case .reportRowNotMixed: "请去掉 --report-row"
    case .notALeafRow: "请写表三的一行，如 r3.4.1、r3.5.1、r3.6.3"
    case .nothingToSplit: "每项写一个 --wants，至少两项；只改申请内容的用 ysq change"
    case .splitStands: "多拆的可以合并答复，各件分别计数；在各件里用 ysq note 互相注明"
    default: nil
    }
  }

  /// What the law offers instead.
  private var lawfulWay: String? {
    switch self {
    case .outOfOrder: "请核对日期"
    case .channelUnpublished(let channel):
      "用 ysq paper add --channel \(channel.rawValue) 登记来件，并告知对方公布的渠道"
    case .correctionNoticeLate:
      "可以电话指导、释明并用 ysq contact 记录，对能够答复的部分先行答复，或者在答复期限内依法延期"
    case .correctionSecond: "补正后仍不明确的，用 ysq decide --as stillUnclear 答复"
    case .purposeDemanded: "请删去这一事项"
    case .correctionLapsedEarly(let first):
      "到 \(first) 再办；核实没有在途邮件的，补正期限届满即可办理，加 --nothing-in-mail"
    case .extensionTooLong(_, 0, _), .extensionToldLate: "不能再延期，请尽快答复"
    case .extensionTooLong(_, let left, _): "请改为 \(left) 个工作日以内"
    case .extensionUnapproved: "请由机关设置里的“工作机构负责人”同意后再告知"
    case .extensionApprovedLate: "先同意，后告知，请核对这两个日期"
    case .consultationAfterDue: "请在期限内书面征求，或者直接作出答复"
    case .consultationRepeated: "只是催办的，用 ysq note 记录"
    case .consultationNotWritten: "请发征求意见书，不加 --orally"
    case .deferralToldLate, .feeNoticeLate: "请尽快答复"
    case .feeWithoutExcess: "不收费，直接办理"
    case .feeLapsedEarly(let first): "到 \(first) 再办"
    case .requirementMissing(_, let requirement): requirement.wayOut
    case .silenceTaken: "请由本机关决定，并在 --reason 里写明自己的理由"
    case .sameReasonAfterOrder: "请按决定或者判决重新认定，写明新的理由"
    case .privateCourier: "请改用邮政（--means chinaPost）"
    case .electronicWithoutChoice: "请改用申请人选择的方式；选择了电子方式的，登记时写在 --via"
    case .changedSinceIssue: "先用 ysq letter approve 重新签发，文号不变"
    case .issuedAfterSending: "--on 写实际签发的日期"
    case .stepOpen(.sign): "先用 ysq letter approve 签发"
    case .stepOpen(let step):
      "先用 ysq review --kind \(step.review?.rawValue ?? "other") 登记“\(step.title)”的意见"
    case .archivedUnserved: "先用 ysq sent、ysq reached 登记送达"
    default: nil
    }
  }
}

extension Phase {
  /// What comes before other steps in this phase.
  fileprivate var wayOut: String {
    switch self {
    case .awaitingConfirmation: "先用 ysq confirm 登记与申请人的确认"
    case .awaitingCorrection: "先用 ysq correction receive 登记收到补正；逾期不补正的用 ysq correction lapse"
    case .awaitingReasons: "先用 ysq reasons receive 登记申请人说明的理由"
    case .awaitingPayment: "先用 ysq fee pay 登记缴费；逾期不缴的用 ysq fee lapse"
    case .decided: "答复已经作出，用 ysq sent 登记送出；要改的先用 ysq revoke 撤销"
    case .handling, .closed, .archived: "ysq show 列出现在可以办理的事项"
    }
  }
}

extension Condition {
  /// How it comes to hold.
  fileprivate var wayOut: String? {
    switch self {
    case .nothing: nil
    case .consultationOpen: "先用 ysq consult ask 登记征求意见书"
    case .correctionLapsed: "只有逾期不补正而不再处理的，才能恢复办理"
    case .documentUnsent: "答复先用 ysq decide 作出；要重新寄送已经寄出的，写明文书号，如 ysq sent 案号 d1"
    case .documentUnderWay: "先用 ysq sent 登记寄出"
    case .replyMade: "先用 ysq decide 登记答复"
    case .replyUnserved: "答复送达以后不能撤回申请"
    case .replyServed: "先用 ysq sent、ysq reached 登记送达"
    case .provisionPromised: "约定的日期在作出答复时用 ysq decide --provide-by 登记"
    case .remedyUnanswered, .remedyUndecided: "先用 ysq remedy open 登记收到副本"
    case .opinionUnreported, .judgmentReceived: "先用 ysq remedy decide 登记结果"
    case .splittable: "已经就整件申请往来的，不再拆分，逐项答复（ysq decide --items）"
    }
  }
}

extension Requirement {
  /// How it is fulfilled.
  fileprivate var wayOut: String {
    switch self {
    case .secrecyReview: "先用 ysq review --kind secrecy --opinion pass 登记保密审查"
    case .search: "先用 ysq searched 登记检索的地点、检索词和结果"
    case .ground: "用 --law 写明依据的法律、行政法规条款"
    case .specialLaw: "用 --law 写明有特别规定的法律、行政法规"
    case .reason: "用 --reason 写明理由"
    case .otherAgency: "用 --other-agency 和 --other-contact 写明；无法确定的，用 --reason 说明"
    case .earlierAnswer: "用 --earlier 写明已向同一申请人送达答复的案号"
    case .access: "用 --access 写明获取该信息的地点或者网址"
    }
  }
}
