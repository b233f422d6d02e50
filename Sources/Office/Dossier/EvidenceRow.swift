import Casework
import Statute

/// Where a kind of evidence stands in the file, what it is called, and what it proves.
struct EvidenceRow: Hashable, Sendable {
  let stage: DossierStage
  let name: String
  let proves: String

  init(_ stage: DossierStage, _ name: String, _ proves: String) {
    self.stage = stage
    self.name = name
    self.proves = proves
  }

  static let registration = EvidenceRow(
    .registration, "申请登记表", "申请人、申请内容、申请渠道和收到申请之日的登记")
  static let deadlines = EvidenceRow(
    .enclosure, "期限计算说明", "各项期限从哪天起算、逐日怎样数、哪天届满，是否按期办理")
  static let ledger = EvidenceRow(
    .enclosure, "台账摘录", "各项办理记录的登记时间、登记人和哈希值，登记以后没有改动")
  static let findings = EvidenceRow(.enclosure, "核查提示", "本机关自行核查发现的情况")
}

/// Letters, one row a kind; nil for forms, which are printed and prove nothing by themselves.
extension LetterKind {
  var evidence: EvidenceRow? {
    placing.map { EvidenceRow($0.stage, title, $0.proves) }
  }

  private var placing: (stage: DossierStage, proves: String)? {
    switch self {
    case .receiptSlip: (.registration, "已向申请人出具登记回执")
    case .correctionNotice:
      (.correction, "一次性告知申请人需要补正的事项和合理的补正期限（《条例》第三十条）")
    case .thirdPartyConsultation:
      (.consultation, "书面征求第三方的意见（《条例》第三十二条）")
    case .coMakerConsultation:
      (.consultation, "征求共同制作机关的意见（《条例》第三十四条）")
    case .agencyConsultation: (.consultation, "征求其他机关的意见（《条例》第三十三条第三款）")
    case .assistanceLetter: (.consultation, "请其他单位协助办理")
    case .reviewLetter: (.consultation, "送请审查")
    case .reasonsRequest: (.review, "要求申请人说明申请的理由（《条例》第三十五条）")
    case .deferralNotice: (.review, "确定并告知延迟答复的合理期限（《条例》第三十五条）")
    case .extensionNotice:
      (.review, "经负责人同意延长答复期限并告知申请人（《条例》第三十三条第二款）")
    case .feeNotice: (.review, "依照标准收取信息处理费并告知申请人（《条例》第四十二条）")
    case .reply: (.reply, "对申请作出答复的内容、理由和依据（《条例》第三十六条）")
    case .closingNotice: (.reply, "不再处理该申请并告知申请人")
    case .thirdPartyNotice:
      (.reply, "将决定公开的信息和理由书面告知第三方（《条例》第三十二条）")
    case .amendment: (.reply, "更正已经作出的答复")
    case .consultationNotice, .revocationNotice, .withdrawalConfirmation, .feeReceipt,
      .serviceReceipt, .envelope, .postSlip, .registrationForm, .approvalSheet, .urgeSlip,
      .caseCover, .caseIndex:
      nil
    }
  }
}

extension EvidenceRow {
  /// What went to the applicant with a reply.
  static let provided = EvidenceRow(.reply, "随答复书提供的信息", "向申请人提供的内容（《条例》第三十六条第二项）")
}

/// Entries that are told together on one page; service has a page for each document.
enum RecordGroup: CaseIterable, Sendable {
  case application, receipt, correction, consultation, handling, search, review, fee, reply
  case service, provision, redress

  /// The page; nil for a group whose files alone are evidence.
  var evidence: EvidenceRow {
    switch self {
    case .application:
      EvidenceRow(.application, "政府信息公开申请（登记的内容）", "申请人、申请的内容和提交的日期")
    case .receipt:
      EvidenceRow(
        .registration, "联系、确认和核验记录",
        "与申请人联系、确认收到申请和核验身份的经过（《条例》第二十九条至第三十一条）")
    case .correction:
      EvidenceRow(.correction, "补正记录", "告知补正和收到补正的日期（《条例》第三十条）")
    case .consultation:
      EvidenceRow(
        .consultation, "征求意见记录", "征求意见和收到意见的日期、各方的意见（《条例》第三十二条至第三十四条）")
    case .handling:
      EvidenceRow(
        .review, "延期和说明理由记录", "延长、延迟答复和要求说明理由的经过（《条例》第三十三条、第三十五条）")
    case .search:
      EvidenceRow(
        .review, "检索记录", "检索的日期、范围、关键词和结果（《条例》第三十六条第四项）")
    case .review:
      EvidenceRow(.review, "审查记录", "公开以前依法进行的审查（《条例》第十七条）")
    case .fee: EvidenceRow(.review, "收费记录", "通知和缴纳信息处理费的经过（《条例》第四十二条）")
    case .reply: EvidenceRow(.reply, "答复的作出和签发记录", "答复作出、签发的日期和经办人员")
    case .service:
      EvidenceRow(.service, "送达证明", "文书送出的日期、方式和送达之日（国办公开办函〔2016〕235号）")
    case .provision: EvidenceRow(.service, "提供信息记录", "向申请人提供信息的日期")
    case .redress: EvidenceRow(.redress, "复议、诉讼记录", "行政复议、行政诉讼的经过和结果")
    }
  }

  /// What files are called that came with an entry of the group.
  var file: EvidenceRow {
    let row = evidence
    return switch self {
    case .application: EvidenceRow(row.stage, "申请材料", "申请人提交的申请和附具的材料")
    case .receipt: EvidenceRow(row.stage, "确认和核验材料", row.proves)
    case .correction: EvidenceRow(row.stage, "补正材料", "补正的告知，申请人补正的内容")
    case .consultation: EvidenceRow(row.stage, "征求意见材料", "各方对公开的意见")
    case .handling: EvidenceRow(row.stage, "办理材料", row.proves)
    case .search: EvidenceRow(row.stage, "检索材料", row.proves)
    case .review: EvidenceRow(row.stage, "审查材料", row.proves)
    case .fee: EvidenceRow(row.stage, "收费材料", row.proves)
    case .reply: EvidenceRow(row.stage, "答复材料", "答复的批准和所附的内容")
    case .service: EvidenceRow(row.stage, "送达凭证", "文书已经送出或者送达")
    case .provision: EvidenceRow(row.stage, "提供信息凭证", row.proves)
    case .redress: EvidenceRow(row.stage, "复议、诉讼材料", row.proves)
    }
  }
}

/// Kinds of entries; nil for what stands in the extract of the ledger alone.
extension FactKind {
  var group: RecordGroup? {
    switch self {
    case .received, .requestChanged, .split, .withdrawn: .application
    case .confirmed, .contacted, .identityVerified, .identityRejected: .receipt
    case .correctionAsked, .corrected, .correctionLapsed, .reopened: .correction
    case .consulted, .consultationAnswered, .consultationFailed: .consultation
    case .extended, .reasonsAsked, .reasonsGiven, .replyDeferred: .handling
    case .searched: .search
    case .reviewed: .review
    case .feeNotified, .feePaid, .feeLapsed: .fee
    case .decided, .approved, .issued, .amended, .replyRevoked: .reply
    case .sent, .reached, .sendingFailed: .service
    case .provided: .provision
    case .remedyOpened, .remedyAnswered, .opinionReported, .appealFiled, .remedyDecided,
      .answerOrdered:
      .redress
    case .assigned, .returned, .drafted, .archived, .attached, .noted, .struck, .erased: nil
    }
  }

  /// What a file is called that came with an entry of this kind.
  var fileEvidence: EvidenceRow {
    if let group { return group.file }
    switch self {
    case .assigned, .returned: return EvidenceRow(.review, "办理材料", "内部办理的经过")
    case .archived: return EvidenceRow(.enclosure, "归档材料", "案卷已经归档")
    default: return EvidenceRow(.enclosure, "其他材料", "与本案有关的情况")
    }
  }
}
