import CaseStore
import Casework

/// Which part of a list is wanted.
public struct Slice: Hashable, Sendable {
  public var limit: Int?
  /// The number after which the part begins.
  public var after: String?

  public init(limit: Int? = nil, after: String? = nil) {
    self.limit = limit
    self.after = after
  }

  func head<Row>(of rows: [Row]) -> [Row] {
    limit.map { Array(rows.prefix($0)) } ?? rows
  }
}

extension Office {
  /// The case after which a part begins; one that does not exist is refused.
  func place(of slice: Slice, _ snapshot: Snapshot) throws -> CaseNumber? {
    try slice.after.map { try number($0, snapshot) }
  }
}

extension OfficeError {
  /// A list cannot go on after a case, or a publication, that is not in it.
  static func notListed(_ number: String) -> OfficeError {
    let kind = PublicationNumber(number) == nil ? "案件 " : ""
    return OfficeError(
      .missing, code: "notListed", message: "\(kind)\(number) 不在这份清单里", field: "--after",
      hint: "清单可能已经变化，请去掉 --after 从头看起")
  }
}
