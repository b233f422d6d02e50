import Statute

extension DocumentView {
  /// What became of it: `2026-04-22 送达，以 2026-04-20 为准`.
  public var service: String {
    let arrival =
      reachedOn.map { "\($0) 送达" } ?? failedOn.map { "\($0) 退回" }
      ?? (sentOn == nil ? nil : "送达日未登记")
    let counted = isServed ? countsOn.map { "以 \($0) 为准" } : nil
    return [arrival, counted, revokedOn.map { "\($0) 撤销" }].joined("，")
  }

  /// Whether a day of service counts for it and is not the day it arrived anyhow.
  private var isServed: Bool {
    DocumentKind(rawValue: kind)?.isSentWhenMade == false && countsOn != reachedOn
  }
}

extension OutcomeView {
  /// What the reply says of the only item, or what the items come to together.
  public var title: String {
    if items.count == 1, let item = items.first { return item.sentence }
    guard let type else { return "各项结果不同" }
    return ReplyType.named(type)?.title ?? type.title(of: ClosingOutcome.self)
  }

  /// `2026-04-17 作出，以 2026-04-20 为送达之日；年度报告计入：部分公开`
  public var record: String {
    let label = row.flatMap { ReportRow.row($0)?.label.prefix { $0 != "（" } }
    let counted = label.map { "年度报告计入：\($0)" } ?? "不计入年度报告的办理结果"
    return ["\(decidedOn) 作出", service].joined("，") + "；\(counted)"
  }

  /// The day of service; a case that lapsed or was withdrawn has none.
  private var service: String? {
    if items.isEmpty { return nil }
    return countsOn.map { "以 \($0) 为送达之日" } ?? "尚未送达"
  }
}

extension ItemOutcomeView {
  /// What the reply says of the item, and what it rests on.
  public var sentence: String {
    let agency = otherAgency.map { "由\($0)负责公开" + (otherContact.map { "（\($0)）" } ?? "") }
    let earlier = earlier.map { "原答复见 \($0)" }
    let parts = [reason, agency, access.map { "获取方式：\($0)" }, earlier, law.map { "依据\($0)" }]
      .joined("；")
    let ground = article.map { "（\($0)）" } ?? ""
    return title + ground + (parts.isEmpty ? "" : "：\(parts)")
  }
}
