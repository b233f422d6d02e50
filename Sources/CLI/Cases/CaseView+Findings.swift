import Casework
import Office
import Statute

extension CaseView {
  /// What is irregular, if anything.
  func drawFindings(on page: inout Page) {
    if findings.isEmpty { return }
    page.line()
    for (index, finding) in findings.enumerated() {
      page.field(index == 0 ? "核查提示" : "", finding.sentence, finding.ink)
    }
  }

  /// What may be done next, as it is typed in either language, in columns.
  func drawNextActions(on page: inout Page) {
    let commands = nextActions.map(VerbName.bothNames)
    guard let width = commands.map(\.columns).max() else { return }
    page.line()
    let perLine = max(1, (page.columns - 10) / (width + 2))
    for start in stride(from: 0, to: commands.count, by: perLine) {
      let row = commands[start..<min(start + perLine, commands.count)]
      let cells = row.map { $0.padded(to: width) }.joined(separator: "  ")
      page.line((start == 0 ? "可以办理  " : "          ") + cells.withoutTrailingBlanks)
    }
  }
}

extension FindingView {
  /// `违反条文  2026-04-16  答复逾期：……（《政府信息公开条例》第三十三条第二款）`
  var sentence: String {
    let ground = article.map { "（\($0)）" } ?? ""
    return "\(level.title(of: FindingLevel.self))  \(day)  \(detail)\(ground)"
  }

  var ink: Paint.Ink? {
    switch FindingLevel(rawValue: level) {
    case .breach: .red
    case .flaw: .yellow
    default: nil
    }
  }
}
