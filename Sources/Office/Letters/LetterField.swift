/// A field that the templates of letters may name; `Docs/Letters.md` lists them.
enum LetterField: String, CaseIterable, Sendable {
  // The office.
  case respondent, letterhead, officeAddress, officePhone, officeHours, officePostcode
  // The application.
  case caseNumber, paper, channel, mailNumber, submittedOn, receivedOn, wants, itemCount, single
  case informationNumber, form, way, unit, handler, fileNumber, outcome, closedOn, papers
  case pageCount
  // The applicant, and whoever the letter goes to.
  case applicant, applicantKind, you, idType, idNumber, phone, email, address, agent
  case party, addressee, addresseeAddress, addresseePhone, addresseePostcode
  // The document.
  case number, date, letterName, documentTitle, sentNumber, today
  // Terms.
  case correctionDue, replyDue, daysLeft, daysLate, returnBy, assignedOn
  // Steps of the procedure.
  case corrections, periodDays, periodEnd, correctionAskedOn, correctedOn, correctionLapsed
  case extensionDays, extendedOn, reason, within, consultedOn, month, monthPieces, until
  case reasonsAskedOn
  case tariff, byPieces, byPages, count, free, amount, steps, payDays, payment, paidOn, feeNumber
  case feeNotifiedOn, feeLapsed
  case enclosures, provideBy, disclosed, text, amendedOn, amendedNumber
  case revokedOn, revokedReplyOn, revokedNumber, withdrawnOn, withdrawnItems
  case proposal, secrecyReview
  // Redress.
  case reconsiderationFirst, either, mixed, firstItems, eitherItems, reconsideration, court
  case reconsiderationDays, suitMonths, suitAfterDays, electronic, onlineReconsideration
  // One item of a reply.
  case several, ordinal, index, law, access, otherAgency, otherContact, earlier, earlierOn
  case earlierNumber, searches

  /// What it stands for.
  var title: String {
    switch self {
    case .respondent: "答复主体的名称"
    case .letterhead: "版头上的名称"
    case .officeAddress: "地址"
    case .officePhone: "电话，几个的以顿号隔开"
    case .officeHours: "受理时间"
    case .officePostcode: "邮编"
    case .caseNumber: "案号（受理编号）"
    case .paper: "来件号"
    case .channel: "申请渠道"
    case .mailNumber: "申请寄来的邮件号"
    case .submittedOn: "提交日期"
    case .receivedOn: "收到申请之日，待确认的没有"
    case .wants: "申请公开的内容；在答复的一项里是这一项的内容"
    case .itemCount: "申请共有几项"
    case .single: "是否只有一项"
    case .informationNumber: "所申请信息的文号"
    case .form: "载体形式"
    case .way: "获取方式"
    case .unit: "承办单位"
    case .handler: "经办人"
    case .fileNumber: "归档号"
    case .outcome: "办理结果"
    case .closedOn: "办结日期"
    case .papers: "卷内各件：index、paperNumber、paperTitle、paperDay"
    case .pageCount: "本卷页数，制作卷宗时才有"
    case .applicant: "申请人，几人的以顿号隔开"
    case .applicantKind: "申请人类别"
    case .you: "对申请人的称呼：你、你们、你单位"
    case .idType: "证件类型"
    case .idNumber: "证件号码"
    case .phone: "申请人的电话"
    case .email: "申请人的电子邮箱"
    case .address: "申请人的通信地址"
    case .agent: "代理人"
    case .party: "被征求意见的一方、收文的第三方"
    case .addressee: "收件人"
    case .addresseeAddress: "收件地址"
    case .addresseePhone: "收件人电话"
    case .addresseePostcode: "收件地址里的邮编"
    case .number: "本文书的文号，没有编号的留出位置"
    case .date: "成文日期，没有定稿的留出位置"
    case .letterName: "救济告知里对本文书的称呼"
    case .documentTitle: "所送文书的名称"
    case .sentNumber: "本文书寄出的邮件号"
    case .today: "打印的日期"
    case .correctionDue: "补正告知期限"
    case .replyDue: "答复期限的最后一天"
    case .daysLeft: "离答复期限还有几个工作日"
    case .daysLate: "答复逾期几个工作日"
    case .returnBy: "要求办回的日期"
    case .assignedOn: "交办日期"
    case .enclosures: "随答复书提供的文件：several、index、name"
    case .corrections: "补正的各个事项：index、text"
    case .periodDays: "补正期限的工作日数"
    case .periodEnd: "补正期限的最后一天"
    case .correctionAskedOn: "告知补正的日期"
    case .correctedOn: "收到补正的日期"
    case .correctionLapsed: "是否因逾期不补正不再处理"
    case .extensionDays: "延长的工作日数"
    case .extendedOn: "告知延期的日期"
    case .reason: "理由；在答复的一项里是这一项的理由"
    case .within: "反馈意见的工作日数"
    case .consultedOn: "征求意见书寄出的日期"
    case .month: "提交申请的自然月"
    case .monthPieces: "该月该申请人的件数"
    case .until: "延迟答复的最后一天"
    case .reasonsAskedOn: "要求说明理由的日期"
    case .tariff: "收费标准：按件计收、按量计收"
    case .byPieces: "是否按件计收"
    case .byPages: "是否按量计收"
    case .count: "计费的件数或者页数"
    case .free: "不收费的件数或者页数"
    case .amount: "金额（元）"
    case .steps: "计算的各档：first、last、unit、unitPrice、count、stepAmount"
    case .payDays: "缴费的工作日数"
    case .payment: "缴纳方式（机关设置）"
    case .paidOn: "缴清费用的日期"
    case .feeNumber: "收费通知书的文号"
    case .feeNotifiedOn: "通知收费的日期"
    case .feeLapsed: "是否因逾期不缴费不再处理"
    case .provideBy: "约定提供信息的日期"
    case .disclosed: "决定公开的内容"
    case .text: "更正的内容"
    case .amendedOn: "被更正的答复的日期"
    case .amendedNumber: "被更正的答复的文号"
    case .revokedOn: "撤销答复的日期"
    case .revokedReplyOn: "被撤销的答复的日期"
    case .revokedNumber: "被撤销的答复的文号"
    case .withdrawnOn: "撤回申请的日期"
    case .withdrawnItems: "撤回的是哪几项，撤回全部的没有"
    case .proposal: "拟办意见：已登记的答复或者送审的事项"
    case .secrecyReview: "保密审查的日期和意见"
    case .reconsiderationFirst: "是否先复议后诉讼"
    case .either: "是否可以复议也可以诉讼"
    case .mixed: "是否各项的救济途径不同"
    case .firstItems: "先复议后诉讼的是哪几项"
    case .eitherItems: "可以复议也可以诉讼的是哪几项"
    case .reconsideration: "行政复议机关"
    case .court: "管辖法院"
    case .reconsiderationDays: "申请行政复议的天数"
    case .suitMonths: "直接起诉的月数"
    case .suitAfterDays: "复议后起诉的天数"
    case .electronic: "是否以电子方式送达"
    case .onlineReconsideration: "提交行政复议申请的互联网渠道（机关设置里答复主体、救济机关的“网上复议”）"
    case .several: "答复是否有几项"
    case .ordinal: "第几项，汉字"
    case .index: "第几项，数字"
    case .law: "引用的法律依据"
    case .access: "获取的方式、途径"
    case .otherAgency: "负责公开的机关"
    case .otherContact: "负责公开的机关的联系方式"
    case .earlier: "原申请的案号"
    case .earlierOn: "原答复的日期"
    case .earlierNumber: "原答复的文号"
    case .searches: "检索记录：searchedOn、place、terms、result"
    }
  }
}
