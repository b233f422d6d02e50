import CaseStore
import Casework
import WorkingDays

extension Office {
  /// Cases whose correction came in and with which nothing was done since: the reply term runs anew
  /// from it (art 30). The latest first, with the day.
  public func freshCorrections() throws(OfficeError) -> [(number: String, on: String)] {
    try reading { try $0.openCases(lastEntered: .corrected) }
      .filter { $0.on <= today.description }
  }
}
