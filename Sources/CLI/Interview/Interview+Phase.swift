import Casework
import Office
import Statute

extension Interview {
  /// Shows which case the line is about before anything is asked, so that a wrong number is seen.
  ///
  /// - Throws: `noSuchCase`, or `notNow` where the case does not allow the step.
  func presentCase() throws {
    guard answers.isWritten("<案号>"), let number = answers["<案号>"] else { return }
    console.remark(try answers.desk.view(of: number, answers, console).line)
    try refuseStep(on: number)
  }

  /// Refuses a step that cannot be in the case as it stands; what happened against the rules is
  /// another matter, which the verb itself judges.
  func refuseStep(on number: String) throws {
    try answers.desk.office(answers, console)
      .refuseIfHindered(node.path.joined(separator: " "), of: number)
  }
}

extension CaseView {
  /// `2026-0003  办理中  顾**：公开……  答复 2026-12-16，还有 17 个工作日`
  var line: String {
    let text = wants.map { $0.count > 40 ? $0.prefix(40) + "……" : $0 } ?? ""
    let person = [applicant.name, text].compactMap { $0 }.joined(separator: "：")
    let due = deadlines.first(where: \.isOpen).map {
      "\($0.title) " + ($0.due == nil ? "" : "\($0.lastDay)，") + $0.standing
    }
    return [number, phase.title(of: Phase.self), person, due].compactMap { $0 }
      .joined(separator: "  ")
  }
}
