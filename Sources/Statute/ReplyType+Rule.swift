/// One row of the table of reply types.
struct ReplyRule {
  let title: String
  let article: Article?
  let row: String?
  let remedy: RemedyClass
  let requirements: [Requirement]

  init(
    _ title: String, _ article: Article?, _ row: String?, _ remedy: RemedyClass = .decision,
    needs requirements: [Requirement] = []
  ) {
    self.title = title
    self.article = article
    self.row = row
    self.remedy = remedy
    self.requirements = requirements
  }
}

extension ReplyType {
  /// The row of this type. `specialAccess` stands under 不予公开 in the report, but is not
  /// withheld under arts 14–16: row and remedy are two attributes.
  var rule: ReplyRule {
    switch self {
    // 向申请人提供该政府信息，或者告知方式、途径和时间; art 17: 先审查.
    case .disclosed:
      ReplyRule("予以公开", .regulation(36, item: 2), "r3.1", needs: [.secrecyReview])
    // 告知申请人获取该政府信息的方式、途径.
    case .alreadyPublic:
      ReplyRule("已主动公开", .regulation(36, item: 1), "r3.1", needs: [.access])
    // 能够作区分处理的: provides one part and withholds the other.
    case .partlyDisclosed:
      ReplyRule(
        "部分公开", .regulation(37), "r3.2", .withheld, needs: [.secrecyReview, .reason])
    // The type is the ground; the content of a secret never enters the reasons.
    case .stateSecret:
      ReplyRule("属于国家秘密", .regulation(14), "r3.3.1", .withheld, needs: [.reason])
    // 法律、行政法规禁止公开: which law has to be said.
    case .forbiddenByLaw:
      ReplyRule(
        "其他法律行政法规禁止公开", .regulation(14), "r3.3.2", .withheld, needs: [.ground, .reason])
    case .securityAndStability:
      ReplyRule("危及“三安全一稳定”", .regulation(14), "r3.3.3", .withheld, needs: [.reason])
    case .thirdPartyRights:
      ReplyRule("保护第三方合法权益", .regulation(15), "r3.3.4", .withheld, needs: [.reason])
    // 人事管理、后勤管理、内部工作流程: 可以不予公开.
    case .internalAffairs:
      ReplyRule(
        "属于三类内部事务信息", .regulation(16, paragraph: 1), "r3.3.5", .withheld, needs: [.reason])
    // 讨论记录、过程稿、磋商信函、请示报告: 可以不予公开.
    case .deliberative:
      ReplyRule(
        "属于四类过程性信息", .regulation(16, paragraph: 2), "r3.3.6", .withheld, needs: [.reason])
    case .enforcementFile:
      ReplyRule(
        "属于行政执法案卷", .regulation(16, paragraph: 2), "r3.3.7", .withheld, needs: [.reason])
    // 工商、不动产登记资料等: 依照有关法律、行政法规的规定办理.
    case .specialAccess:
      ReplyRule("属于行政查询事项", .regulation(36, item: 7), "r3.3.8", needs: [.specialLaw])
    // 经检索没有所申请公开信息.
    case .nonexistent:
      ReplyRule("政府信息不存在", .regulation(36, item: 4), "r3.4.1", needs: [.search])
    // 能够确定的，告知名称、联系方式; 谁收到、谁处理.
    case .otherAgency:
      ReplyRule("非本机关负责公开", .regulation(36, item: 5), "r3.4.1", needs: [.otherAgency])
    case .publicEnterprise: ReplyRule("公共企事业单位信息", .regulation(55), "r3.4.1")
    case .inArchive: ReplyRule("已移交国家档案馆", nil, "r3.4.1")
    // 需要加工、分析的，可以不予提供.
    case .needsProcessing: ReplyRule("没有现成信息需要另行制作", .regulation(38), "r3.4.2")
    case .stillUnclear: ReplyRule("补正后申请内容仍不明确", .regulation(30), "r3.4.3")
    // 不作为政府信息公开申请处理.
    case .petition: ReplyRule("信访举报投诉类申请", .regulation(39, paragraph: 1), "r3.5.1")
    // 已就申请作出答复: an answer that was served, on unchanged information.
    case .repeated:
      ReplyRule("重复申请", .regulation(36, item: 6), "r3.5.2", needs: [.earlierAnswer])
    // 可以告知获取的途径.
    case .openPublication:
      ReplyRule("要求提供公开出版物", .regulation(39, paragraph: 2), "r3.5.3")
    case .excessive: ReplyRule("无正当理由大量反复申请", .regulation(35), "r3.5.4")
    case .reissue: ReplyRule("要求行政机关确认或重新出具已获取信息", nil, "r3.5.5")
    case .notGovernmentInformation: ReplyRule("不属于政府信息", .regulation(2), "r3.6.3")
    case .consultationOnly: ReplyRule("咨询事项", .regulation(2), "r3.6.3")
    // Art 41 asks for correction, not for information: the form has no row.
    case .recordCorrection: ReplyRule("更正政府信息记录", .regulation(41), nil)
    }
  }
}
