import Statute

/// The official form of tables 三 and 四, its headings merged as published.
extension AnnualReport {
  /// 三、收到和处理政府信息公开申请情况.
  public var requestForm: FormTable {
    FormTable(
      title: "三、收到和处理政府信息公开申请情况", widths: [9, 11, 30] + kinds.map { _ in 9 } + [9],
      rows: Self.requestHeadings + rows.indices.map { labels(at: $0) + figures(at: $0) })
  }

  /// 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况.
  public var reviewForm: FormTable {
    let titles = reviews.flatMap { _ in Reviews.titles.map { FormTable.Cell.heading($0) } }
    return FormTable(
      title: "四、政府信息公开行政复议、行政诉讼情况", widths: titles.map { _ in 7 },
      rows: [
        [.heading("行政复议", height: 2, width: 5), .heading("行政诉讼", width: 10)],
        reviews.filter(\.kind.isSuit).map { .heading($0.kind.title, width: 5) },
        titles,
        reviews.flatMap(\.figures).map { .figure(String($0)) },
      ])
  }

  private var kinds: [ApplicantKind] { ApplicantKind.allCases }

  private static var requestHeadings: [[FormTable.Cell]] {
    [
      [
        .heading("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", height: 3, width: 3),
        .heading("申请人情况", width: 7),
      ],
      [
        .heading(ApplicantKind.person.title, height: 2), .heading("法人或其他组织", width: 5),
        .heading("总计", height: 2),
      ],
      ApplicantKind.allCases.dropFirst().map { .heading($0.title) },
    ]
  }

  /// The labels of a row; a heading of several rows stands in the first of them.
  private func labels(at index: Int) -> [FormTable.Cell] {
    let row = rows[index].row
    let isResult = row.key.hasPrefix("r3")
    guard isResult else { return [.label(row.numbering + row.label, width: 3)] }
    let results = rows.filter { $0.row.key.hasPrefix("r3") }
    let first: [FormTable.Cell] =
      row.key == results.first?.row.key ? [.label("三、本年度办理结果", height: results.count)] : []
    guard row.group.hasPrefix("（") else {
      return first + [.label(row.numbering + row.label, width: 2)]
    }
    let group = rows.filter { $0.row.group == row.group }
    let second: [FormTable.Cell] =
      row.key == group.first?.row.key ? [.label(row.group, height: group.count)] : []
    return first + second + [.label(row.numbering + row.label)]
  }

  private func figures(at index: Int) -> [FormTable.Cell] {
    let cells = rows[index].cells
    return (kinds.map { cells[$0] } + [cells.total]).map { .figure(String($0)) }
  }
}
