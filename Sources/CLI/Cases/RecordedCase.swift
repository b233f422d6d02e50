import Office

/// A case after a write: what was entered, and what that makes of the case.
///
/// Programs read the whole case, people the part that they wait for.
struct RecordedCase: Shown {
  let view: CaseView

  init(_ view: CaseView) { self.view = view }

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    view.drawHead(on: &page)
    for fact in entered { page.field("已登记", "\(fact.on) \(fact.sentence)") }
    if entered.contains(where: \.isReceipt) { view.drawReceipt(on: &page) }
    view.drawDeadlines(deadlines, on: &page)
    view.drawFindings(on: &page)
    view.drawCorrectionItems(on: &page)
    if view.nextActions.isEmpty { return }
    page.line()
    page.list("可以办理", view.nextActions.map(VerbName.bothNames))
  }

  /// The clocks that still matter, and those that this entry met.
  private var deadlines: [DeadlineView] {
    let days = entered.map(\.on)
    return view.deadlines.filter { $0.isOpen || $0.metOn.map(days.contains) ?? false }
  }

  /// The facts of this entry: one instant and one person stand at all of them.
  private var entered: [FactView] {
    guard let last = view.facts.last else { return [] }
    let count = view.facts.reversed().prefix { $0.recordedAt == last.recordedAt }.count
    return view.facts.suffix(count)
  }
}

extension FactView {
  /// `第 5 条 告知补正：d1，15 个工作日，……（情况说明：……）`
  fileprivate var sentence: String {
    let why = asHappened.map { "（情况说明：\($0)）" } ?? ""
    return "\(title)\(detail.isEmpty ? "" : "：\(detail)")\(why)"
  }

  /// Whether it decides from when the application counts as received.
  fileprivate var isReceipt: Bool { kind == "received" || kind == "confirmed" }
}
