import Office
import Statute

/// What a notice sets and moves, and what became of it.
struct NoticePage: Shown {
  let view: NoticeImportView
  let end: End

  /// How the import ends.
  enum End { case known, tried, open, imported }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(view)
  }

  func draw(on page: inout Page) {
    page.line("\(view.year)年放假安排", .bold)
    page.field("通知", "\(view.title.isEmpty ? "（没有标题）" : view.title)")
    page.field("文号", view.number ?? "不详，可用 --number 写明")
    page.field("公布", view.published)
    page.line("导入后全年的安排：")
    for run in view.days.holidayRuns { page.field("  放假", run) }
    if !view.work.isEmpty {
      page.field("  上班", view.work.map(\.dayWithWeekday).joined(separator: "、"))
    }
    if end != .known { drawMoves(on: &page) }
    if let last = end.words { page.line(last, .bold) }
  }

  private func drawMoves(on page: inout Page) {
    if view.moves.isEmpty { return page.line("没有在办期限因此变动。") }
    page.line("变动的在办期限 \(view.moves.count) 项，提前的在前：")
    var table = Table(.text("案号"), .text("期限"), .text("原最后一天"), .text("新最后一天"), .text("变动"))
    for move in view.moves {
      let isEarlier = move.new < move.old
      table.add(
        "\(move.number)", "\(move.term.title(Term.self))", "\(move.old.dayWithWeekday)",
        "\(move.new.dayWithWeekday)",
        Table.Cell(isEarlier ? "提前" : "推后", isEarlier ? .red : nil))
    }
    page.table(table)
  }
}

extension NoticePage.End {
  fileprivate var words: String? {
    switch self {
    case .known: "这份通知已经知道，没有变动。"
    case .tried: "这是试读，没有存入。"
    case .open: nil
    case .imported: "已导入。"
    }
  }
}
