import Casework
import Office
import Statute
import WorkingDays

extension CaseView {
  /// The clocks as a table, with notes on what moves or doubts a day.
  func drawDeadlines(_ deadlines: [DeadlineView], on page: inout Page) {
    if deadlines.isEmpty { return }
    page.line()
    let isCareful = deadlines.contains { $0.carefulDay != nil }
    var table = Table(
      .text("期限"), .text("最后一天"), .text("情况"), .text(isCareful ? "稳妥日" : ""))
    for deadline in deadlines {
      table.add(
        Table.Cell(deadline.title), Table.Cell(deadline.lastDay),
        Table.Cell(deadline.standing, deadline.ink), Table.Cell(deadline.carefulDay ?? ""))
    }
    page.table(table)
    for note in deadlines.flatMap(\.notes) { page.field("", note) }
    if isCareful { page.field("", "稳妥日前办理，哪种理解下都不迟；ysq explain \(number) 列明算法。") }
  }
}

extension DeadlineView {
  var ink: Paint.Ink? {
    switch Deadline.State(rawValue: state) {
    case .running: (daysLeft ?? 0) <= 3 ? .yellow : nil
    case .missed: .red
    default: .faint
    }
  }
}
