import Office
import Statute

extension PaperView: Shown {
  func draw(on page: inout Page) {
    page.line("\(number)  \(fate)", .bold)
    page.field("来件", "\(on.withWeekday)，\(channel.title(of: Channel.self))")
    let rest = [
      ("寄件人", sender), ("内容", gist), ("邮件号", mailNumber), ("签收人", signedBy),
      ("转交", handedOverOn), ("告知", told),
    ]
    for (label, text) in rest {
      if let text { page.field(label, text) }
    }
    if isOpen { page.line("成为案件的用 ysq log --paper \(number)，不成为的用 ysq paper close \(number)。") }
  }

  /// What became of it.
  fileprivate var fate: String {
    if let closed { return closed.title(of: PaperClosing.self) }
    return cases.isEmpty ? "待处理" : "已登记为 \(cases.joined(separator: "、"))"
  }

  private var isOpen: Bool { closed == nil && cases.isEmpty }
}

extension Table {
  /// A paper in a row of its list.
  mutating func add(_ paper: PaperView) {
    add(
      Cell(paper.number), Cell(paper.on), Cell(paper.channel.title(of: Channel.self)),
      Cell(paper.sender ?? ""), Cell(paper.fate), Cell(paper.gist ?? ""))
  }
}
