public import Statute

/// What kind of body a respondent is; its courts and the term of its annual report hang on it.
public enum RespondentLevel: String, Titled {
  case cityGovernment, countyGovernment, office, bureau

  public var title: String {
    switch self {
    case .cityGovernment: "市级人民政府"
    case .countyGovernment: "县级人民政府"
    case .office: "政府办公室"
    case .bureau: "政府部门"
    }
  }

  /// Whether it is a government of county level or above: suits go to the intermediate court
  /// (行政诉讼法 art 15), the annual report is due on 31 March instead of 31 January (art 49).
  public var isGovernment: Bool { self == .cityGovernment || self == .countyGovernment }
}
