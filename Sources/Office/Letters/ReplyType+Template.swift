import Statute

extension ReplyType {
  /// What a reply says of an item of this type.
  var template: LetterSource { LetterSource(name: "事项－" + row.0, standard: row.1) }

  private var row: (String, [UInt8]) {
    switch self {
    case .disclosed: ("予以公开", PackageResources.事项_予以公开_mustache)
    case .alreadyPublic: ("已主动公开", PackageResources.事项_已主动公开_mustache)
    case .partlyDisclosed: ("部分公开", PackageResources.事项_部分公开_mustache)
    case .stateSecret: ("属于国家秘密", PackageResources.事项_属于国家秘密_mustache)
    case .forbiddenByLaw: ("其他法律行政法规禁止公开", PackageResources.事项_其他法律行政法规禁止公开_mustache)
    case .securityAndStability: ("危及三安全一稳定", PackageResources.事项_危及三安全一稳定_mustache)
    case .thirdPartyRights: ("保护第三方合法权益", PackageResources.事项_保护第三方合法权益_mustache)
    case .internalAffairs: ("属于三类内部事务信息", PackageResources.事项_属于三类内部事务信息_mustache)
    case .deliberative: ("属于四类过程性信息", PackageResources.事项_属于四类过程性信息_mustache)
    case .enforcementFile: ("属于行政执法案卷", PackageResources.事项_属于行政执法案卷_mustache)
    case .specialAccess: ("属于行政查询事项", PackageResources.事项_属于行政查询事项_mustache)
    case .nonexistent: ("政府信息不存在", PackageResources.事项_政府信息不存在_mustache)
    case .otherAgency: ("非本机关负责公开", PackageResources.事项_非本机关负责公开_mustache)
    case .publicEnterprise: ("公共企事业单位信息", PackageResources.事项_公共企事业单位信息_mustache)
    case .inArchive: ("已移交国家档案馆", PackageResources.事项_已移交国家档案馆_mustache)
    case .needsProcessing: ("没有现成信息需要另行制作", PackageResources.事项_没有现成信息需要另行制作_mustache)
    case .stillUnclear: ("补正后申请内容仍不明确", PackageResources.事项_补正后申请内容仍不明确_mustache)
    case .petition: ("信访举报投诉类申请", PackageResources.事项_信访举报投诉类申请_mustache)
    case .repeated: ("重复申请", PackageResources.事项_重复申请_mustache)
    case .openPublication: ("要求提供公开出版物", PackageResources.事项_要求提供公开出版物_mustache)
    case .excessive: ("无正当理由大量反复申请", PackageResources.事项_无正当理由大量反复申请_mustache)
    case .reissue:
      ("要求行政机关确认或重新出具已获取信息", PackageResources.事项_要求行政机关确认或重新出具已获取信息_mustache)
    case .notGovernmentInformation: ("不属于政府信息", PackageResources.事项_不属于政府信息_mustache)
    case .consultationOnly: ("咨询事项", PackageResources.事项_咨询事项_mustache)
    case .recordCorrection: ("更正政府信息记录", PackageResources.事项_更正政府信息记录_mustache)
    }
  }
}
