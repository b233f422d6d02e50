import Casework
public import Statute
import WorkingDays

/// The sentences of refusals: what, where, and what to do. All of them stand here.
extension OfficeError {
  init(_ refusal: Refusal) {
    self.init(
      .refused, code: refusal.code, message: refusal.message, field: refusal.field,
      article: refusal.article?.description, hint: refusal.hint)
  }
}

extension Refusal {
  /// The name of the case, for programs.
  var code: String {
    let text = "\(self)"
    return String(text.prefix { $0 != "(" })
  }

  var message: String {
    switch self {
    case .future(let day, let today): "\(day) 还没有到（今天是 \(today)）"
    case .beforeReceipt(let day, let reached): "\(day) 早于申请到达本机关的日期 \(reached)"
    case .notNow(let kind, let phase, let needs):
      needs == .nothing
        ? "案件目前为“\(phase.title)”，不能办理“\(kind.title)”"
        : "不能办理“\(kind.title)”：须\(needs.title)（案件目前为“\(phase.title)”）"
    case .noSuchDocument(let id): "案件里没有文书 \(id)"
    case .documentRevoked(let id): "文书 \(id) 已经撤销"
    case .documentIssued(let id): "文书 \(id) 已经定稿送出，不能再改"
    case .documentSent(let id): "文书 \(id) 已经送出，文稿和附送的文件不能再改"
    case .enclosureSent(let id): "这份文件已经随文书 \(id) 送出，不能作废"
    case .arrivedBeforeSignature(let day, let signed):
      "到达工作机构的日期 \(day) 早于本机关签收的日期 \(signed)"
    case .notAReply(let id): "文书 \(id) 不是答复书"
    case .noSuchItem(let item): "申请里没有第 \(item) 项，或者已经撤回"
    case .itemsOpen(let items): "第 \(items.map(String.init).joined(separator: "、")) 项还没有答复"
    case .itemTwice(let item): "第 \(item) 项重复答复，或者已经撤回"
    case .noSuchFact(let sequence): "案件里没有可以作废、清除的第 \(sequence) 条记录"
    case .alreadyStruck(let sequence): "第 \(sequence) 条记录已经作废"
    case .neededBy(let sequence, let later):
      sequence == 1
        ? "第 1 条是收件登记，不能作废" : "第 \(sequence) 条记录不能作废：第 \(later) 条以它为前提"
    case .unknownParty: "没有等待这一方答复的征求意见书"
    case .notPositive(let count): "天数、件数、页数不能是 \(count)"
    case .periodOver(let day, let from): "日期先后不对：\(day) 应当在 \(from) 之后"
    case .signedBeforeSubmission(let day, let submitted):
      "签收（到达）日期 \(day) 早于提交日期 \(submitted)"
    case .confirmedBeforeArrival(let day, let arrived): "确认日期 \(day) 早于到达日期 \(arrived)"
    case .postedAfterReceipt(let day, let received): "寄出日期 \(day) 晚于收到日期 \(received)"
    case .reportRowNeeded: "各项结果不同，须选定计入年度报告的一行并说明理由"
    case .reportRowNotMixed: "各项结果已经确定计入年度报告的哪一行，不能另选"
    case .notALeafRow(let row): "年度报告没有“\(row)”这一结果行"
    case .nothingToSplit: "只写了一项，没有可以拆分的"
    case .splitStands(let numbers):
      "拆分不能作废：\(numbers.map(\.description).joined(separator: "、")) 已经立案"
    default: lawMessage
    }
  }

  /// What the law forbids.
  private var lawMessage: String {
    switch self {
    case .outOfOrder(let day, let last): "\(day) 早于上一环节的日期 \(last)"
    case .channelUnpublished(let channel): "本机关的公开指南没有公布“\(channel.title)”这一申请渠道"
    case .correctionNoticeLate(let due): "补正告知的最后一天是 \(due)，已经逾期"
    case .correctionSecond(let day): "已于 \(day) 告知补正，补正只能一次性告知"
    case .purposeDemanded: "不得要求申请人说明用途或者需要"
    case .correctionLapsedEarly(let first): "补正期限和在途时间未满，最早 \(first) 才能不再处理"
    case .extensionTooLong(let days, let left, let limit):
      "不能延长 \(days) 个工作日：延长期限合计最长 \(limit) 个工作日，还可延长 \(left) 个"
    case .extensionToldLate(let due): "答复期限已于 \(due) 届满，延期应当在期限内告知申请人"
    case .extensionUnapproved(let name, let day): "\(name)在 \(day) 不是公开工作机构的负责人，不能批准延期"
    case .extensionApprovedLate(let approved, let told): "批准日期 \(approved) 晚于告知日期 \(told)"
    case .consultationAfterDue(let due): "答复期限已于 \(due) 届满，此后征求意见不扣除期限"
    case .consultationRepeated: "已经征求过这一方的意见，再次征求不扣除期限"
    case .consultationNotWritten: "应当书面征求意见，电话等口头方式不扣除期限"
    case .deferralToldLate(let due): "答复期限已于 \(due) 届满，延迟答复应当在期限内告知申请人"
    case .feeNoticeLate(let due): "答复期限已于 \(due) 届满，收费通知应当在期限内发出"
    case .feeWithoutExcess(let tariff, let count):
      "\(count)\(tariff.unit)没有超过免费的 \(tariff.free)\(tariff.unit)，不能收费"
    case .feeLapsedEarly(let first): "缴费期限未满，最早 \(first) 才能不再处理"
    case .requirementMissing(let type, let requirement):
      "以“\(type.title)”答复须有\(requirement.title)"
    case .silenceTaken(.refusal): "第三方逾期未提出意见的，由行政机关决定，不能视为不同意"
    case .silenceTaken(.consent): "第三方逾期未提出意见的，由行政机关决定，不能视为同意"
    case .sameReasonAfterOrder: "责令重新答复后，不得以同一的事实和理由作出相同的答复"
    case .privateCourier: "国家机关公文不得交邮政企业以外的快递企业寄递"
    case .electronicWithoutChoice: "申请人没有选择以电子方式获取，不能以电子方式送达"
    case .archivedUnserved: "答复还没有送达，不能归档"
    case .changedSinceIssue(let id): "文书 \(id) 签发以后改过，还没有重新签发，不能送出"
    case .issuedAfterSending(let day, let sent):
      "答复书 \(sent) 已经送出，签发的日期不能是以后的 \(day)"
    case .stepOpen(let step): "答复还没有经过“\(step.title)”，不能送出或者签发"
    default: "不能办理"
    }
  }

  /// The option it is about.
  fileprivate var field: String? {
    switch self {
    case .extensionTooLong: "--days"
    case .extensionToldLate: "--told-on"
    case .extensionUnapproved: "--approved-by"
    case .extensionApprovedLate: "--approved-on"
    case .channelUnpublished: "--channel"
    case .privateCourier, .electronicWithoutChoice: "--means"
    case .requirementMissing(_, let requirement): requirement.option
    case .reportRowNeeded, .reportRowNotMixed, .notALeafRow: "--report-row"
    case .signedBeforeSubmission: "--signed"
    case .confirmedBeforeArrival: "--confirmed"
    case .postedAfterReceipt: "--posted"
    case .unknownParty: "--party"
    case .nothingToSplit: "--wants"
    case .notPositive, .purposeDemanded, .noSuchFact, .alreadyStruck: nil
    case .future, .beforeReceipt, .outOfOrder: "--on"
    default: nil
    }
  }
}

extension Requirement {
  /// The option of `decide` that supplies it; none where something else has to come first.
  public var option: String? {
    switch self {
    case .secrecyReview, .search: nil
    case .ground, .specialLaw: "--law"
    case .reason: "--reason"
    case .otherAgency: "--other-agency"
    case .earlierAnswer: "--earlier"
    case .access: "--access"
    }
  }
}
