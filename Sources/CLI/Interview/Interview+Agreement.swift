import Office

extension Interview {
  /// Shows all answers and asks whether they stand; else the one to change was asked again.
  func agrees() throws -> Bool {
    let shown = relevant
    var page = Page(paint: console.paint, columns: console.terminal.columns)
    page.line()
    let labels = shown.enumerated().map { label(of: $1, $0 + 1) }
    let width = labels.map(\.columns).max() ?? 0
    for (question, label) in zip(shown, labels) {
      page.item(label, width: width + 2, answer(to: question))
    }
    console.prompt(page.text)
    while true {
      console.prompt("登记请写“是”，改哪一项写它的号，放弃写“取消”：")
      let text = try word().plainDigits
      if ["是", "y", "yes"].contains(text.lowercased()) { return true }
      if let number = Int(text), shown.indices ~= number - 1 {
        try change(shown[number - 1])
        return false
      }
      console.remark("这里写“是”登记，写 1 至 \(shown.count) 改那一项，写“取消”放弃。")
    }
  }

  private func change(_ question: Question) throws {
    changing = question.name
    try ask(question)
    changing = nil
  }

  /// ` 1. 申请渠道`
  private func label(of question: Question, _ number: Int) -> String {
    (number < 10 ? " " : "") + "\(number). " + QuestionForm(question, answers.shape).title
  }

  private func answer(to question: Question) -> String {
    let form = QuestionForm(question, answers.shape)
    let values = answers.all(question.name).map(form.shown)
    return values.isEmpty ? "—" : values.joined(separator: "；")
  }
}
