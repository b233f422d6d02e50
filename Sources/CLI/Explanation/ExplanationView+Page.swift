import Office

extension ExplanationView: Shown {
  func draw(on page: inout Page) {
    page.line("期限计算说明", .bold)
    for sentence in heading { page.field(sentence.label, sentence.text) }
    let current = clocks.filter { !$0.superseded }
    for (index, clock) in current.enumerated() {
      page.line()
      clock.draw(index + 1, on: &page)
    }
    drawSuperseded(on: &page)
  }

  private func drawSuperseded(on page: inout Page) {
    let superseded = clocks.filter(\.superseded)
    guard !superseded.isEmpty else { return }
    page.line()
    page.line("已经不再适用的期限", .bold)
    for clock in superseded {
      page.indented(0, "\(clock.title)：\(clock.after.map(\.text).joined(separator: "；"))")
    }
  }
}

extension ExplainedDeadline {
  fileprivate func draw(_ number: Int, on page: inout Page) {
    let ground = deadline.article.map { "（\($0)）" } ?? ""
    page.line("\(number). \(title)\(ground)", .bold)
    for sentence in before { page.field(sentence.label, sentence.text) }
    let grid = WeekGrid(from: deadline.from, days: days, columns: page.columns)
    for line in grid.lines(paint: page.paint) { page.line(line) }
    for sentence in after { page.field(sentence.label, sentence.text, ink(sentence)) }
  }

  private func ink(_ sentence: SentenceView) -> Paint.Ink? {
    switch sentence.label {
    case "最后一天": .bold
    case "办理情况" where deadline.state == "missed": .red
    case "确定与否" where deadline.certainty == "provisional": .yellow
    default: nil
    }
  }
}
