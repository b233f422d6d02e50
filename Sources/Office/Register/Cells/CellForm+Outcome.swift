import Statute

extension CellForm where Value == RegisterOutcome {
  /// The label of a leaf row of the annual report, or the title of a reply type.
  static var outcome: Self {
    CellForm(read: { try OutcomeWords.reading($0) }, write: OutcomeWords.text)
  }
}

extension CellForm where Value == RegisterRemedyOutcome {
  static var remedyOutcome: Self {
    CellForm(
      read: { text in
        if ["尚未审结", "未审结", "审理中", "在办"].contains(text) { return .pending }
        return .decided(try CellWords<RemedyOutcome>.outcomes.reading(text))
      },
      write: { outcome in
        switch outcome {
        case .decided(let outcome): outcome.title
        case .pending: "尚未审结"
        }
      })
  }
}

extension CellWords<RemedyOutcome> {
  static let outcomes = CellWords([
    .upheld: ["维持", "驳回诉讼请求"], .corrected: ["纠正", "撤销", "确认违法", "责令履行", "变更"],
    .other: ["其它结果", "其他", "终止", "撤回", "驳回起诉", "不予受理"],
  ])
}

/// The words by which registers name what became of an application.
enum OutcomeWords {
  static func reading(_ text: String) throws -> RegisterOutcome {
    let plain = plain(text)
    if let outcome = meanings[plain] { return outcome }
    if let advice = vague[plain] { throw CellFault("“\(text)”不明确：\(advice)") }
    let near = plain.nearest(in: meanings.keys.sorted()).map { "，是不是“\($0)”" } ?? ""
    throw CellFault("没有“\(text)”这种办理结果\(near)；可写年度报告的结果行，或者答复类型的名称")
  }

  static func text(_ outcome: RegisterOutcome) -> String {
    switch outcome {
    case .reply(let type): type.title
    case .closing(let closing): closing.title
    case .row(let key): ReportRow.row(key).map { plain($0.label) } ?? key
    }
  }

  /// Without numbering, and without explanations in brackets: `（二）部分公开（…）` → `部分公开`.
  private static func plain(_ text: String) -> String {
    var rest = CellText.narrow(text).filter { !$0.isWhitespace }[...]
    if rest.first == "(", let end = rest.firstIndex(of: ")") { rest = rest[end...].dropFirst() }
    let figures = rest.prefix { $0.isASCIIDigit }
    if !figures.isEmpty, let mark = rest.dropFirst(figures.count).first, ".、".contains(mark) {
      rest = rest.dropFirst(figures.count + 1)
    }
    if let bracket = rest.firstIndex(of: "(") { rest = rest[..<bracket] }
    return String(rest)
  }

  private static let meanings: [String: RegisterOutcome] = {
    var meanings: [String: RegisterOutcome] = [:]
    for row in ReportRow.all where row.isLeaf {
      let type = ReplyType.allCases.first { $0.reportRow == row.key }
      let closing = ClosingOutcome.allCases.first { $0.reportRow == row.key }
      meanings[plain(row.label)] =
        vagueRows.contains(row.key)
        ? .row(row.key) : type.map { .reply($0) } ?? closing.map { .closing($0) } ?? .row(row.key)
    }
    for type in ReplyType.allCases {
      meanings[plain(type.title)] = .reply(type)
      meanings[type.rawValue] = .reply(type)
    }
    for closing in ClosingOutcome.allCases { meanings[plain(closing.title)] = .closing(closing) }
    return meanings.merging(others) { $1 }
  }()

  /// Rows whose types other cells of the register tell apart.
  private static let vagueRows = ["r3.4.1", "r3.6.3"]

  private static let others: [String: RegisterOutcome] = [
    "公开": .reply(.disclosed), "全部公开": .reply(.disclosed), "同意公开": .reply(.disclosed),
    "主动公开": .reply(.alreadyPublic), "已公开": .reply(.alreadyPublic),
    "信息不存在": .reply(.nonexistent), "不存在": .reply(.nonexistent),
    "非本机关公开": .reply(.otherAgency), "不属于本机关公开": .reply(.otherAgency),
    "不属于本机关负责公开": .reply(.otherAgency), "国家秘密": .reply(.stateSecret),
    "过程性信息": .reply(.deliberative), "内部事务信息": .reply(.internalAffairs),
    "行政执法案卷": .reply(.enforcementFile), "行政查询事项": .reply(.specialAccess),
    "第三方合法权益": .reply(.thirdPartyRights), "信访举报投诉": .reply(.petition),
    "非政府信息": .reply(.notGovernmentInformation), "咨询": .reply(.consultationOnly),
    "逾期不补正": .closing(.correctionLapsed), "视为放弃申请": .closing(.correctionLapsed),
    "逾期不缴费": .closing(.feeLapsed), "撤回": .closing(.withdrawn), "撤回申请": .closing(.withdrawn),
    "主动撤回": .closing(.withdrawn),
  ]

  private static let vague: [String: String] = [
    "不予公开": "请写明是哪一种，如“属于国家秘密”“保护第三方合法权益”“属于四类过程性信息”",
    "无法提供": "请写明是“本机关不掌握相关政府信息”“没有现成信息需要另行制作”还是“补正后申请内容仍不明确”",
    "不予处理": "请写明是哪一种，如“重复申请”“信访举报投诉类申请”",
    "其他处理": "请写明是哪一种，如“申请人撤回”“不属于政府信息”",
  ]
}
