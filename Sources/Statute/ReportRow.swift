/// A row of table 三 of the annual report (国办公开办函〔2021〕30号). Labels are the form's own.
public struct ReportRow: Hashable, Sendable {
  /// A stable key: r1, r2, r3.1 … r3.7, r4.
  public let key: String
  /// The heading the row stands under; empty for the rows that stand alone.
  public let group: String
  /// The label without its numbering.
  public let label: String
  /// The numbering the form prints before the label.
  public let numbering: String

  /// Whether a case's outcome is counted here.
  public var isLeaf: Bool { key.hasPrefix("r3.") && key != "r3.7" }

  /// The row with this key.
  public static func row(_ key: String) -> ReportRow? { all.first { $0.key == key } }

  /// All rows in the form's order.
  public static let all: [ReportRow] = [
    ReportRow("r1", "", "一、", "本年新收政府信息公开申请数量"),
    ReportRow("r2", "", "二、", "上年结转政府信息公开申请数量"),
    ReportRow("r3.1", results, "（一）", "予以公开"),
    ReportRow("r3.2", results, "（二）", "部分公开（区分处理的，只计这一情形，不计其他情形）"),
    ReportRow("r3.3.1", withheld, "1.", "属于国家秘密"),
    ReportRow("r3.3.2", withheld, "2.", "其他法律行政法规禁止公开"),
    ReportRow("r3.3.3", withheld, "3.", "危及“三安全一稳定”"),
    ReportRow("r3.3.4", withheld, "4.", "保护第三方合法权益"),
    ReportRow("r3.3.5", withheld, "5.", "属于三类内部事务信息"),
    ReportRow("r3.3.6", withheld, "6.", "属于四类过程性信息"),
    ReportRow("r3.3.7", withheld, "7.", "属于行政执法案卷"),
    ReportRow("r3.3.8", withheld, "8.", "属于行政查询事项"),
    ReportRow("r3.4.1", unable, "1.", "本机关不掌握相关政府信息"),
    ReportRow("r3.4.2", unable, "2.", "没有现成信息需要另行制作"),
    ReportRow("r3.4.3", unable, "3.", "补正后申请内容仍不明确"),
    ReportRow("r3.5.1", unprocessed, "1.", "信访举报投诉类申请"),
    ReportRow("r3.5.2", unprocessed, "2.", "重复申请"),
    ReportRow("r3.5.3", unprocessed, "3.", "要求提供公开出版物"),
    ReportRow("r3.5.4", unprocessed, "4.", "无正当理由大量反复申请"),
    ReportRow("r3.5.5", unprocessed, "5.", "要求行政机关确认或重新出具已获取信息"),
    ReportRow("r3.6.1", others, "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    ReportRow("r3.6.2", others, "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    ReportRow("r3.6.3", others, "3.", "其他"),
    ReportRow("r3.7", results, "（七）", "总计"),
    ReportRow("r4", "", "四、", "结转下年度继续办理"),
  ]

  private init(_ key: String, _ group: String, _ numbering: String, _ label: String) {
    self.key = key
    self.group = group
    self.numbering = numbering
    self.label = label
  }

  private static let results = "三、本年度办理结果"
  private static let withheld = "（三）不予公开"
  private static let unable = "（四）无法提供"
  private static let unprocessed = "（五）不予处理"
  private static let others = "（六）其他处理"
}

/// An equation between rows that holds in every column of table 三.
public struct ReportIdentity: Hashable, Sendable {
  public let name: String
  /// Keys whose sum stands on the left.
  public let left: [String]
  /// Keys whose sum stands on the right.
  public let right: [String]

  /// The identities the form's header prescribes.
  public static let all: [ReportIdentity] = [
    ReportIdentity(
      name: "第一项加第二项之和，等于第三项加第四项之和", left: ["r1", "r2"], right: ["r3.7", "r4"]),
    ReportIdentity(
      name: "办理结果总计等于各项结果之和", left: ["r3.7"],
      right: ReportRow.all.filter(\.isLeaf).map(\.key)),
  ]
}
