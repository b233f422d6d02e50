/// What is wrong with rows before anything is tried.
extension RegisterTranslation {
  func faults(of group: RegisterGroup) -> [(place: RegisterPlace, reason: String)] {
    var faults = group.rows.enumerated().flatMap { self.faults(of: $1, isFirst: $0 == 0) }
    for row in group.rows.dropFirst() { faults += contradictions(row, group.rows[0]) }
    return faults
  }

  func faults(of row: RegisterRow, isFirst: Bool) -> [(place: RegisterPlace, reason: String)] {
    var faults = row.faults
    if isFirst {
      for (index, column) in RegisterColumn.all.enumerated()
      where column.isNeeded && row.said[index] == nil {
        faults.append((row.place(column.title), "没有写\(column.title)"))
      }
    }
    guard faults.isEmpty else { return faults.sorted { $0.place.title < $1.place.title } }
    let order = RegisterOrder(row, today: today)
    return order.faults + order.missing
  }

  /// Cells of a further row that say something else than the first row of the application.
  private func contradictions(
    _ row: RegisterRow, _ first: RegisterRow
  ) -> [(place: RegisterPlace, reason: String)] {
    let others = row.said.keys.sorted().filter { column in
      !Self.repeatable.contains(column) && row.said[column] != first.said[column]
    }
    if let identity = others.first(where: Self.identifying.contains) {
      let title = RegisterColumn.all[identity].title
      return [(row.place("申请编号"), "与第 \(first.line) 行的编号重复，\(title)等却不同，是另一件申请")]
    }
    return others.map { column in
      let title = RegisterColumn.all[column].title
      return (row.place(title), "申请编号与第 \(first.line) 行相同，\(title)却不同")
    }
  }

  /// What makes an application another one.
  private static let identifying = Set(["申请人", "申请内容", "提交日期"].map(RegisterColumn.place))

  /// What a further row adds.
  private static let repeatable = Set(
    [
      "征求意见对象", "征求意见类型", "征求意见寄出日期", "征求意见对方收到日期", "征求意见反馈日期",
      "征求意见结果", "救济类型", "救济机关", "救济案号", "救济日期", "收到副本日期", "裁判生效日期", "救济结果",
      "责令期限", "重新答复日期", "备注",
    ].map(RegisterColumn.place))
}
