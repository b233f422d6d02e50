import Casework
import Office
import Statute
import WorkingDays

/// What is due, seen on a day.
struct DueList: Shown {
  let part: Part<DueView>
  let day: Day

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(part.rows)
  }

  func draw(on page: inout Page) {
    if part.rows.isEmpty { return page.line("\(day.withWeekday)没有要办的期限。", .green) }
    page.line("\(day.withWeekday)：\(summary)", .bold)
    let (cases, publications) = (
      part.rows.filter { $0.publication == nil }, part.rows.filter { $0.publication != nil }
    )
    if !cases.isEmpty { page.table(table(cases)) }
    if !publications.isEmpty {
      if !cases.isEmpty { page.line() }
      page.line("主动公开（条例第26条）", .bold)
      page.table(table(publications))
    }
    for note in notes { page.line(note) }
    if let last = part.rows.last, !part.isLast { page.more(after: "\(last.number)/\(last.term)") }
  }

  /// `待确认 2 项，逾期 3 项，今天到期 1 项`
  private var summary: String {
    Urgency.allCases.compactMap { urgency in
      let count = part.rows.count { Urgency($0, on: day) == urgency }
      return count > 0 ? "\(urgency.title) \(count) 项" : nil
    }
    .joined(separator: "，")
  }

  /// A table of cases, or of publications, whose last column is the title.
  private func table(_ rows: [DueView]) -> Table {
    let isCareful = rows.contains { $0.carefulDay != nil }
    let isOfCases = rows.first?.publication == nil
    var table = Table(
      .text(isOfCases ? "案号" : "登记号"), .text("状态"), .text("期限"), .text("最后一天"),
      .text("工作日"), .text(isCareful ? "稳妥日" : ""), .text(isOfCases ? "承办" : "标题"))
    for row in rows {
      let urgency = Urgency(row, on: day)
      table.add(
        "\(row.number)", "\(row.phaseTitle)", "\(row.term.title(of: Term.self))",
        "\(row.lastDay)", Table.Cell(row.standing(on: day), urgency.ink),
        Table.Cell(row.carefulDay ?? "", row.carefulInk(on: day)),
        "\(row.publication ?? [row.unit, row.handler].joined(" "))")
    }
    return table
  }

  private var notes: [String] {
    let provisional = part.rows.contains { $0.certainty == "provisional" }
    let open = part.rows.filter { $0.earliestDue != $0.due }.compactMap { row in
      row.earliestDue.map {
        "\(row.number) 正在征求意见：如在 \(day) 收到，\(row.term.title(of: Term.self))的最后一天为 \($0)。"
      }
    }
    return (provisional ? ["“暂”：要等那一年的放假通知公布后才能确定。"] : []) + open
  }
}

extension DueView {
  fileprivate func carefulInk(on day: Day) -> Paint.Ink? {
    carefulDay.map { $0 < day.description ? .red : .yellow }
  }
}
