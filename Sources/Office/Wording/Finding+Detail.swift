import Casework
import Statute
import WorkingDays

extension FindingView {
  init(_ finding: Finding, of matter: Case) {
    code = finding.code.rawValue
    level = finding.code.level.rawValue
    article = finding.code.article(under: matter.regime)?.description
    day = finding.day.description
    detail = finding.sentence
  }
}

extension Finding {
  /// The finding as an auditor reads it.
  var sentence: String {
    let note = proofNote
    return note.isEmpty ? code.title : "\(code.title)：\(note)"
  }

  private var proofNote: String {
    switch proof {
    case .plain: ""
    case .late(let due, let done, let days):
      "最后一天为 \(due)，" + (done.map { "\($0) 才办理" } ?? "没有办理") + "，逾期 \(days) 个工作日"
    case .span(let from, let to): "\(from) 至 \(to)"
    case .count(let count, let limit): "\(count)（界限为 \(limit)）"
    case .document(let id, let careful):
      "文书 \(id)" + (careful.map { "；稳妥起见以 \($0) 为送达之日" } ?? "")
    case .item(let item): "第 \(item) 项"
    case .missingYear(let year, let term): "“\(term.title)”要等 \(year) 年放假通知公布后才能确定"
    case .row(let row): ReportRow.row(row).map { "\($0.label)（\(row)）" } ?? row
    }
  }
}
