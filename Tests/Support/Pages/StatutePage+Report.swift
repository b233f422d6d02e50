import Statute

extension StatutePage {
  static var fees: String {
    """
    \(Article(.feeMeasures))，\(FeeTariff.inForce) 起施行。一件申请只适用一种标准，收费通知在答复期限内发出，申请人收到后 20 个工作日内缴纳。

    \(FeeTariff.allCases.map(tariff).joined(separator: "\n\n"))
    """
  }

  /// The bands of a tariff, and fees worked out step by step.
  private static func tariff(_ tariff: FeeTariff) -> String {
    let worked =
      tariff == .pages ? [30, 31, 100, 200, 300, 1500, 2219] : [10, 11, 30, 31, 40, 50, 72]
    let basis = tariff == .pages ? "一件申请的页数" : "同一申请人一个自然月内的件数"
    return """
      ### \(tariff.title) \(tariff.rawValue.code)

      按\(basis)，前 \(tariff.free) \(tariff.unit)免费。

      \(MarkdownTable("\(tariff.unit)数", "算式", "合计", rows: worked.map { count in
        let quote = tariff.quote(count)
        return ["\(count)", quote.working, "\(quote.total) 元"]
      }).text)
      """
  }

  static var report: String {
    """
    国办公开办函〔2021〕30号，第三部分。程序用行号指称各行。

    \(MarkdownTable("行号", "大类", "行", rows: ReportRow.all.map { row in
      [row.key, row.group, row.numbering + row.label]
    }).text)

    各列为：\(ApplicantKind.allCases.map { "\($0.title) \($0.rawValue.code)" }.joined(separator: "、"))、总计。每列应当成立：

    \(ReportIdentity.all.map { identity in
      "- \(identity.name)：\(identity.left.joined(separator: " + ")) = "
        + identity.right.joined(separator: " + ")
    }.joined(separator: "\n"))
    """
  }
}

extension FeeQuote {
  /// The bands that cost something, as a sum.
  fileprivate var working: String {
    let parts = steps.filter { $0.unitPrice > 0 }.map { "\($0.count) × \($0.unitPrice)" }
    return parts.isEmpty ? "免费" : parts.joined(separator: " + ")
  }
}
