public import Statute

/// A letter or form that the desk sets from a template of the same name.
public enum LetterKind: String, Titled {
  // Documents that the procedure makes.
  case receiptSlip, correctionNotice, extensionNotice, thirdPartyConsultation, coMakerConsultation
  case agencyConsultation, assistanceLetter, reviewLetter, reasonsRequest, deferralNotice
  case feeNotice, reply, closingNotice, thirdPartyNotice, amendment
  // What goes with them and leaves the office.
  case consultationNotice, revocationNotice, withdrawalConfirmation, feeReceipt
  case serviceReceipt, envelope, postSlip
  // What stays in the house.
  case registrationForm, approvalSheet, urgeSlip, caseCover, caseIndex

  /// The name of its template, too.
  public var title: String { row.title }

  /// Whether it goes with one document rather than with the case.
  var goesWithDocument: Bool { [.serviceReceipt, .envelope, .postSlip].contains(self) }

  /// Whether it bears a 文号 once it is issued.
  var isNumbered: Bool { row.isNumbered }

  var template: LetterSource { LetterSource(name: row.title, standard: row.bytes) }

  private struct Row {
    let title: String
    let bytes: [UInt8]
    var isNumbered = true

    init(_ title: String, _ bytes: [UInt8], isNumbered: Bool = false) {
      self.title = title
      self.bytes = bytes
      self.isNumbered = isNumbered
    }
  }

  private var row: Row {
    switch self {
    case .receiptSlip: Row("登记回执", PackageResources.登记回执_mustache)
    case .correctionNotice: Row("补正告知书", PackageResources.补正告知书_mustache, isNumbered: true)
    case .extensionNotice: Row("延期答复告知书", PackageResources.延期答复告知书_mustache, isNumbered: true)
    case .thirdPartyConsultation:
      Row("征求第三方意见书", PackageResources.征求第三方意见书_mustache, isNumbered: true)
    case .coMakerConsultation:
      Row("征求共同制作机关意见书", PackageResources.征求共同制作机关意见书_mustache, isNumbered: true)
    case .agencyConsultation:
      Row("征求其他机关意见函", PackageResources.征求其他机关意见函_mustache, isNumbered: true)
    case .assistanceLetter: Row("协办函", PackageResources.协办函_mustache, isNumbered: true)
    case .reviewLetter: Row("送审函", PackageResources.送审函_mustache, isNumbered: true)
    case .reasonsRequest: Row("说明理由告知书", PackageResources.说明理由告知书_mustache, isNumbered: true)
    case .deferralNotice: Row("延迟答复告知书", PackageResources.延迟答复告知书_mustache, isNumbered: true)
    case .feeNotice: Row("收费通知书", PackageResources.收费通知书_mustache, isNumbered: true)
    case .reply: Row("答复书", PackageResources.答复书_mustache, isNumbered: true)
    case .closingNotice: Row("不再处理告知书", PackageResources.不再处理告知书_mustache, isNumbered: true)
    case .thirdPartyNotice:
      Row("依申请公开告知书", PackageResources.依申请公开告知书_mustache, isNumbered: true)
    case .amendment: Row("更正告知书", PackageResources.更正告知书_mustache, isNumbered: true)
    case .consultationNotice: Row("征求意见告知书", PackageResources.征求意见告知书_mustache)
    case .revocationNotice: Row("撤销答复告知书", PackageResources.撤销答复告知书_mustache)
    case .withdrawalConfirmation: Row("撤回确认书", PackageResources.撤回确认书_mustache)
    case .feeReceipt: Row("信息处理费缴费确认单", PackageResources.信息处理费缴费确认单_mustache)
    case .serviceReceipt: Row("送达回证", PackageResources.送达回证_mustache)
    case .envelope: Row("信封", PackageResources.信封_mustache)
    case .postSlip: Row("邮政特快专递详情单", PackageResources.邮政特快专递详情单_mustache)
    case .registrationForm: Row("申请登记表", PackageResources.申请登记表_mustache)
    case .approvalSheet: Row("审查呈批单", PackageResources.审查呈批单_mustache)
    case .urgeSlip: Row("催办单", PackageResources.催办单_mustache)
    case .caseCover: Row("案卷封面", PackageResources.案卷封面_mustache)
    case .caseIndex: Row("卷内目录", PackageResources.卷内目录_mustache)
    }
  }
}
