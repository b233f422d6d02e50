import CaseStore
import Casework

extension Office {
  /// Lines of single cases, by their numbers; what is no case is left out.
  public func lines(of numbers: some Sequence<String>) throws(OfficeError) -> [String: CaseLineView]
  {
    try reading { snapshot in
      var lines: [String: CaseLineView] = [:]
      for text in numbers where lines[text] == nil {
        guard let number = CaseNumber(text), let row = try snapshot.caseRow(number.description)
        else { continue }
        lines[text] = CaseLineView(row, applicant: try shownApplicant(row, snapshot))
      }
      return lines
    }
  }
}
