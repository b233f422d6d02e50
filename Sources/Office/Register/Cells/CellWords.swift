import Statute

/// The words by which registers name the cases of a closed choice.
struct CellWords<Choice: Titled>: Sendable {
  private let meanings: [String: Choice]
  /// Words that could mean several cases, with what to write instead.
  private let vague: [String: String]

  init(_ others: KeyValuePairs<Choice, [String]>, vague: [String: String] = [:]) {
    var meanings: [String: Choice] = [:]
    for choice in Choice.allCases {
      meanings[choice.title] = choice
      meanings[choice.rawValue] = choice
    }
    for (choice, words) in others { for word in words { meanings[word] = choice } }
    self.meanings = meanings
    self.vague = vague
  }

  /// The choice that a word means, or that alone has it in its title.
  ///
  /// - Parameters:
  ///   - others: Words that mean something at the counter and do not stand in registers.
  ///   - vague: Such words that mean several, with what to write instead.
  func everyday(
    _ text: String, others: [String: Choice] = [:], vague: [String: String] = [:]
  ) throws(OfficeError) -> Choice? {
    let plain = CellText.narrow(text).filter { !$0.isWhitespace }
    if let advice = vague[plain] ?? self.vague[plain] { throw .ambiguousChoice(text, advice) }
    if let choice = others[plain] ?? meanings[plain] { return choice }
    let like = Choice.allCases.filter { plain.count > 1 && $0.title.contains(plain) }
    if like.count <= 1 { return like.first }
    throw .ambiguousChoice(text, "可能是 \(like.map(\.title).joined(separator: "、"))，请写全")
  }

  func reading(_ text: String) throws -> Choice {
    if let choice = meanings[text] { return choice }
    let plain = CellText.narrow(text).filter { !$0.isWhitespace }
    if let choice = meanings[plain] { return choice }
    if let advice = vague[plain] { throw CellFault("“\(text)”不明确：\(advice)") }
    throw CellFault("没有“\(text)”这一项，可填 \(Choice.allCases.map(\.title).joined(separator: "、"))")
  }
}

extension CellWords<Channel> {
  static let channels = CellWords([
    .inPerson: ["当面提交", "当面申请", "现场", "现场提交", "现场申请", "窗口", "来访"],
    .oral: ["口头申请"],
    .registeredMail: [
      "信函", "挂号信", "EMS", "特快专递", "邮政特快", "快递", "邮政", "邮件寄送", "邮寄申请", "挂号",
    ],
    .ordinaryMail: ["普通信件", "平邮", "普通信函"],
    .fax: ["传真申请"],
    .online: ["网络", "在线", "网站", "网上申请", "网络申请", "在线申请", "门户网站", "平台", "互联网"],
    .email: ["电子邮件", "邮箱", "邮件", "E-mail", "Email"],
  ])
}

extension CellWords<ApplicantKind> {
  static let applicants = CellWords(
    [
      .person: ["个人", "公民", "公民个人"], .business: ["企业", "公司", "商业企业法人"],
      .research: ["科研", "高校", "科研院所"], .charity: ["公益组织", "社会组织", "社会团体", "社会公益"],
      .lawFirm: ["律师事务所", "律所", "法律服务"], .other: ["其它", "其他组织"],
    ],
    vague: ["法人": "请写明是商业企业、科研机构、社会公益组织、法律服务机构还是其他"])
}

extension CellWords<IdentityType> {
  static let identities = CellWords([
    .residentID: ["身份证", "二代身份证", "居民身份证号"],
    .foreignPermanentResident: ["外国人永久居留证", "永居证", "外国人永久居留身份证件"],
    .creditCode: ["营业执照", "信用代码", "社会信用代码"],
    .hkMacaoPermit: ["回乡证", "港澳通行证", "港澳居民通行证"], .taiwanPermit: ["台胞证", "台湾通行证"],
  ])
}

extension CellWords<PartyKind> {
  static let parties = CellWords([
    .thirdParty: ["征求第三方意见"], .coMaker: ["共同制作", "共同制作的行政机关", "联合发文机关"],
    .agency: ["其它机关", "其他行政机关", "有关部门"],
  ])
}

extension CellWords<Opinion> {
  static let opinions = CellWords([
    .agree: ["同意"], .object: ["不同意", "反对"], .partly: ["部分同意", "部分同意公开"],
  ])

  /// Words for no answer.
  static let silence = ["未反馈", "逾期未反馈", "未答复", "逾期未答复", "未回复", "逾期未回复"]
}

extension CellWords<Means> {
  static let means = CellWords(
    [
      .direct: ["当面送达", "直接送达", "当面领取", "现场领取", "自取"], .entrusted: ["委托送达"],
      .chinaPost: ["邮寄", "EMS", "挂号信", "邮政快递", "邮政特快", "特快专递", "邮政EMS", "邮寄送达"],
      .electronic: ["电子邮件", "网上", "邮箱", "电子邮箱", "网络", "在线", "电子送达"],
      .otherCourier: ["其它快递", "顺丰", "顺丰快递", "中通", "圆通", "申通", "韵达", "民营快递"],
    ],
    vague: ["快递": "请写明是邮政还是其他快递"])
}

extension CellWords<RemedyKind> {
  static let remedies = CellWords(
    [
      .reconsideration: ["复议"], .directSuit: ["直接起诉", "未经复议起诉"],
      .suitAfterReconsideration: ["复议后诉讼", "经复议后起诉"],
    ],
    vague: ["行政诉讼": "请写明是未经复议直接起诉还是复议后起诉", "诉讼": "请写明是未经复议直接起诉还是复议后起诉"])
}

extension OfficeError {
  fileprivate static func ambiguousChoice(_ text: String, _ advice: String) -> OfficeError {
    OfficeError(
      .usage, code: "ambiguousChoice", message: "“\(text)”不明确", hint: advice)
  }
}
