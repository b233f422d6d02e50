public import Statute

/// The figures of one row of table 三: one for each kind of applicant, and their sum.
public struct ReportCells: Hashable, Sendable {
  /// In the order of `ApplicantKind.allCases`.
  private var counts = Array(repeating: 0, count: ApplicantKind.allCases.count)

  public init() {}

  /// 总计.
  public var total: Int { counts.reduce(0, +) }

  /// The figure of one column.
  public subscript(kind: ApplicantKind) -> Int { counts[kind.column] }

  /// The figure of a column by its key; nil when the form has none of this key.
  public subscript(column: String) -> Int? {
    column == Self.totalKey ? total : ApplicantKind(rawValue: column).map { self[$0] }
  }

  /// The keys of the columns, in the order of the form.
  public static let keys = ApplicantKind.allCases.map(\.rawValue) + [totalKey]

  /// The key of the column 总计.
  public static let totalKey = "total"

  public mutating func add(_ count: Int, to kind: ApplicantKind) { counts[kind.column] += count }

  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    for kind in ApplicantKind.allCases { sum.add(right[kind], to: kind) }
    return sum
  }
}

extension ApplicantKind {
  fileprivate var column: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
