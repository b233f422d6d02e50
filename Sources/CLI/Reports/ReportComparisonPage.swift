import Office

/// Where a published report and the desk differ.
struct ReportComparisonPage: Shown {
  let view: ReportComparisonView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    let scope = "“\(view.file)”与案件台 \(view.year) 年的数字核对了 \(view.compared) 格"
    guard !view.differences.isEmpty else { return page.line("\(scope)，全部一致。", .green) }
    page.line("\(scope)，\(view.differences.count) 格不一致：", .bold)
    for difference in view.differences {
      page.line("\(difference.label)（\(difference.cell)）", .red)
      page.field("", "公布 \(difference.published)，案件台 \(difference.desk)")
      page.field("", difference.cases)
    }
  }
}

extension ReportComparisonView.Difference {
  /// The first of the cases; the rest is asked for by the cell.
  fileprivate var cases: String {
    guard !numbers.isEmpty else { return "案件台没有计入这一格的案件" }
    let first = numbers.prefix(20).joined(separator: "、")
    return numbers.count > 20 ? "\(first) 等 \(numbers.count) 件，全部见 --cell \(cell)" : first
  }
}
