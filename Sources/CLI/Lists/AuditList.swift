import Casework
import Office
import Statute

/// Cases, then publications, with what is wrong with each.
struct AuditList: Shown {
  let part: Part<AuditView>

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(part.rows)
  }

  func draw(on page: inout Page) {
    if part.rows.isEmpty { return page.line("没有发现逾期或者不合规定之处。", .green) }
    for row in part.rows where row.publication == nil {
      row.draw(on: &page)
      page.line()
    }
    let publications = part.rows.filter { $0.publication != nil }
    if !publications.isEmpty { page.line("主动公开（条例第26条）", .bold) }
    for row in publications {
      row.draw(on: &page)
      page.line()
    }
    page.line(summary, .bold)
    if let last = part.rows.last, !part.isLast { page.more(after: last.number) }
  }

  /// `共 3 件，主动公开 1 条：逾期 2 件，违反条文 2 项，理解分歧 1 项`
  private var summary: String {
    let missed = part.rows.count { $0.term != nil }
    let findings = part.rows.flatMap(\.findings)
    let levels = FindingLevel.allCases.compactMap { level in
      let count = findings.count { $0.level == level.rawValue }
      return count > 0 ? "\(level.title) \(count) 项" : nil
    }
    let parts = (missed > 0 ? ["逾期 \(missed) 件"] : []) + levels
    let publications = part.rows.count { $0.publication != nil }
    let cases = part.rows.count - publications
    let counts = [
      cases > 0 ? "共 \(cases) 件" : nil, publications > 0 ? "主动公开 \(publications) 条" : nil,
    ].compactMap(\.self)
    return "\(counts.joined(separator: "，"))：\(parts.joined(separator: "，"))"
  }
}

extension AuditView {
  /// Whether an article was breached, or a term missed.
  var isGrave: Bool {
    term != nil || findings.contains { $0.level == FindingLevel.breach.rawValue }
  }

  fileprivate func draw(on page: inout Page) {
    let standing =
      publication.map { "\(phase.title(of: PublicationPhase.self))  \($0.onOneLine)" }
      ?? phase.title(of: Phase.self)
    page.line("\(number)  \(standing)", .bold)
    if let term, let due { page.field("逾期", missed(term, due), .red) }
    for finding in findings { page.field("", finding.sentence, finding.ink) }
  }

  private func missed(_ term: String, _ due: String) -> String {
    let late = daysLeft.map { $0 < 0 ? "逾期 \(-$0) 个工作日" : "已过最后一天" } ?? "逾期"
    return "\(term.title(of: Term.self))期限，最后一天 \(due.withWeekday)，\(late)"
  }
}
