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

  /// What a correction notice may ask about who applies, if anything.
  func drawCorrectionItems(on page: inout Page) {
    if correctionItems.isEmpty { return }
    page.line()
    for (index, item) in correctionItems.enumerated() {
      page.field(index == 0 ? "提示补正" : "", item, .yellow)
    }
  }

  /// What may be done next, as it is typed in either language.
  func drawNextActions(on page: inout Page) {
    if nextActions.isEmpty { return }
    page.line()
    page.list("可以办理", nextActions.map(VerbName.bothNames))
  }
}

extension FindingView {
  var ink: Paint.Ink? {
    switch FindingLevel(rawValue: level) {
    case .breach: .red
    case .flaw: .yellow
    default: nil
    }
  }
}
