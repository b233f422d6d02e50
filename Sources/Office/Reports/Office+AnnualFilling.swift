import CaseStore
import Casework
import Reports
import WorkingDays

extension Office {
  /// The file that an office fills in for its annual report; what the register of publications
  /// says of normative documents is proposed.
  public func annualTemplate(_ year: Int) throws(OfficeError) -> String {
    _ = try span(ofYear: year, asOf: nil)
    return try reading { snapshot in
      var figures: [String: Int] = [:]
      for number in try snapshot.publications() {
        guard let publication = try snapshot.publication(number),
          publication.added.subject?.contains(Self.normative) == true
        else { continue }
        if publication.added.formedOn.last.year == year {
          figures["\(Self.normative)本年制发件数", default: 0] += 1
        }
        if publication.isInForce { figures["\(Self.normative)现行有效件数", default: 0] += 1 }
      }
      return try AnnualFilling.template(in: folder, proposing: figures)
    }
  }

  private static let normative = "行政规范性文件"
}

extension Publication {
  /// Whether its page says that it is in force.
  fileprivate var isInForce: Bool {
    added.validity.map { $0.contains("有效") && !$0.contains("无效") && !$0.contains("失效") } ?? false
  }
}
