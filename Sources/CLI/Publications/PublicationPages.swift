import Casework
import Office
import Statute
import WorkingDays

extension PublicationView: Shown {
  func draw(on page: inout Page) {
    page.line("\(number)  \(phase.title(of: PublicationPhase.self))", .bold)
    page.field("标题", title)
    let fields = [
      ("文号", documentNumber), ("索引号", indexNumber), ("发文机关", issuer), ("主题", subject),
      ("成文", formedOn), ("公开", publishedOn), ("有效性", validity), ("网址", address),
      ("全文", fullText.map { "\($0.count) 字" }),
    ]
    for (label, text) in fields {
      if let text { page.field(label, text) }
    }
    for deadline in deadlines {
      page.field("期限", deadline.publicationSentence(law: otherTerm?.law))
    }
    for finding in findings {
      page.field("提示", "\(finding.detail)（\(finding.article ?? "")）", .red)
    }
  }
}

extension DeadlineView {
  /// `自 2026-05-06 起20个工作日，最后一天 2026-06-02（星期二），还有 3 个工作日`
  func publicationSentence(law: String?) -> String {
    let length = workingDays.map { "起 \($0) 个工作日，" } ?? "起，"
    let rule = law ?? article ?? ""
    let doubt = missingYear.map { "（暂定，要等 \($0) 年放假通知）" } ?? ""
    return "自 \(from) \(length)最后一天 \(due?.withWeekday ?? "")\(doubt)，\(publicationState)（\(rule)）"
  }

  private var publicationState: String {
    let late = -(daysLeft ?? 0)
    return switch (state, metOn) {
    case ("met", let day?): "\(day) 已公开"
    case ("missed", let day?): "\(day) 才公开，逾期 \(late) 个工作日"
    case ("missed", nil): "没有公开，已逾期 \(late) 个工作日"
    default: daysLeft == 0 ? "今天到期" : "还有 \(daysLeft ?? 0) 个工作日"
    }
  }
}

/// Publications in a table.
struct PublicationPage: Shown {
  let part: Part<PublicationLineView>
  /// What is said when there are none.
  let empty: String

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(part.rows)
  }

  func draw(on page: inout Page) {
    if part.rows.isEmpty { return page.line(empty) }
    var table = Table(
      .text("登记号"), .text("状态"), .text("成文"), .text("公开"), .text("最后一天"),
      .number("工作日"), .text("标题"))
    for row in part.rows {
      table.add(
        Table.Cell(row.number), Table.Cell(row.phase.title(of: PublicationPhase.self)),
        Table.Cell(row.formedOn), Table.Cell(row.publishedOn ?? ""),
        Table.Cell((row.due ?? "") + (row.certainty == "provisional" ? " 暂" : "")),
        Table.Cell(row.daysLeft.map(String.init) ?? "", row.state == "missed" ? .red : nil),
        Table.Cell(row.title))
    }
    page.table(table)
    if let last = part.rows.last, !part.isLast { page.more(after: last.number) }
  }
}

/// Publications that were found, with the words around the hit.
struct PublicationHits: Shown {
  let part: Part<PublicationHitView>

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(part.rows)
  }

  func draw(on page: inout Page) {
    if part.rows.isEmpty { return page.line("没有找到。") }
    for row in part.rows {
      page.line(
        "\(row.number)  \(row.phase.title(of: PublicationPhase.self))  \(row.title.onOneLine)")
      page.line("  \(row.before)\(page.paint(row.hit.onOneLine, .bold))\(row.after)")
    }
    if let last = part.rows.last, !part.isLast { page.more(after: last.number) }
  }
}
