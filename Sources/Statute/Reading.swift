/// A question the law leaves open, with the answers an office may choose between in its profile.
///
/// The first answer is the default. `explain` shows the day the other one gives; the conservative
/// day of a deadline is the earliest of them, each changed alone.
public enum Reading: String, Titled {
  /// An application that arrives on a rest day.
  case restDayReceipt
  /// Signed-for mail addressed to a person or to another section of the agency.
  case otherAddressee
  /// What meets the term of the correction notice.
  case correctionNoticeMet
  /// An application by plain letter, fax, web or e-mail that waited for its confirmation.
  case confirmedReceipt
  /// A correction notice that went out after the 7th working day.
  case lateCorrectionNotice
  /// The applicant asks for something new in a running case.
  case requestChange
  /// How long the wait for another agency's opinion may stop the clock.
  case agencyLimit
  /// A question to another agency, of which a report under art 17 para 3 is one.
  case agencyStop
  /// Where 公共企事业单位 and 已移交国家档案馆 stand in the report.
  case archiveRow
  /// Where 不属于政府信息 and 咨询事项 stand in the report.
  case notInformationRow
  /// Where 更正政府信息记录 stands in the report.
  case recordCorrectionRow

  /// The question, as the profile and `explain` put it.
  public var title: String {
    switch self {
    case .restDayReceipt: "休息日到达的申请"
    case .otherAddressee: "寄给个人或者其他内设机构的申请"
    case .correctionNoticeMet: "补正告知的时点"
    case .confirmedReceipt: "需要确认的申请"
    case .lateCorrectionNotice: "逾期发出的补正告知"
    case .requestChange: "申请人变更申请内容"
    case .agencyLimit: "其他机关意见的期限"
    case .agencyStop: "征求其他机关意见（含报有关主管部门、保密行政管理部门确定）"
    case .archiveRow: "公共企事业单位信息、已移交国家档案馆"
    case .notInformationRow: "不属于政府信息、咨询事项"
    case .recordCorrectionRow: "更正政府信息记录"
    }
  }

  /// What the other answer rests on.
  public var basis: String {
    switch self {
    case .restDayReceipt: "有判决采纳休息日不办公的理由（电子邮件周日到达案）"
    case .otherAddressee: Article(.letter207).description
    case .correctionNoticeMet: "“告知”以申请人知悉为准"
    case .confirmedReceipt: Article(.guidingCase26).description
    case .lateCorrectionNotice: "《政府信息公开条例》第三十条未规定逾期告知的后果"
    case .requestChange: "条例未规定变更申请重新计算期限"
    case .agencyLimit: "《政府信息公开条例》第三十三条第三款未限定期限"
    case .agencyStop: "《政府信息公开条例》第十七条第三款未规定扣除"
    case .archiveRow, .notInformationRow, .recordCorrectionRow: "年度报告格式未作说明"
    }
  }

  /// The answers: the default, then the other one.
  public var choices: [ReadingChoice] {
    switch self {
    case .restDayReceipt: [.sameDay, .nextWorkingDay]
    case .otherAddressee: [.signature, .confirmation]
    case .correctionNoticeMet: [.sent, .reached]
    case .confirmedReceipt: [.confirmation, .arrival]
    case .lateCorrectionNotice, .requestChange: [.restarts, .noRestart]
    case .agencyLimit: [.capped, .asAnswered]
    case .agencyStop: [.stops, .noStop]
    case .archiveRow: [.unable, .otherResult]
    case .notInformationRow: [.otherResult, .unable]
    case .recordCorrectionRow: [.notCounted, .otherResult]
    }
  }

  /// The answer an office has that chose none.
  public var standard: ReadingChoice { choices[0] }

  /// Whether it can move a day; the others concern the report only.
  public var movesDays: Bool {
    switch self {
    case .archiveRow, .notInformationRow, .recordCorrectionRow: false
    default: true
    }
  }
}

/// An answer to a `Reading`.
public enum ReadingChoice: String, Titled {
  /// In pairs, in the order of the questions.
  case sameDay, nextWorkingDay, signature, confirmation, arrival, sent, reached
  case restarts, noRestart, capped, asAnswered, stops, noStop, unable, otherResult, notCounted

  public var title: String {
    switch self {
    case .sameDay: "以到达之日为收到日"
    case .nextWorkingDay: "以次一工作日为收到日"
    case .signature: "以签收之日为收到日"
    case .confirmation: "以确认之日为收到日"
    case .arrival: "以到达（提交）之日为收到日"
    case .sent: "以发出之日为准"
    case .reached: "以送达之日为准"
    case .restarts: "重新计算期限"
    case .noRestart: "不重新计算期限"
    case .capped: "最长15个工作日"
    case .asAnswered: "至收到意见为止"
    case .stops: "扣除期限"
    case .noStop: "不扣除期限"
    case .unable: "计入无法提供"
    case .otherResult: "计入其他处理"
    case .notCounted: "不计入"
    }
  }
}
