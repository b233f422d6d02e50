import Casework
import Office

/// Stands in until the page of a case is there.
extension CaseView: Shown {
  func draw(on page: inout Page) {
    page.line("\(number)  \(phase.title(Phase.self))", .bold)
    if let wants { page.field("申请内容", wants) }
  }
}
