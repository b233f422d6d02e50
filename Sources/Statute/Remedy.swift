public import WorkingDays

/// What kind of act a letter is, as far as remedies go.
public enum RemedyClass: String, CaseIterable, Sendable {
  /// Withheld under art 14, 15 or 16, also in part.
  case withheld
  /// Everything else that decides on an application, or ends it.
  case decision
  /// A step of the procedure: it cannot be attacked by itself.
  case process

  /// The way of redress on the day of the letter (行政复议法 art 23, 行政诉讼法 arts 45, 46).
  public func path(on day: Day) -> RemedyPath {
    switch self {
    case .process: .none
    case .decision: .either
    case .withheld: day < RemedyPath.reconsiderationFirstSince ? .either : .reconsiderationFirst
    }
  }
}

/// The way of redress a letter has to tell.
public enum RemedyPath: String, CaseIterable, Sendable {
  /// 行政复议法 art 23: 应当先向行政复议机关申请行政复议; or both ways; or nothing to tell.
  case reconsiderationFirst, either, none

  /// The reconsideration act as revised: withholding goes to reconsideration before the court.
  public static let reconsiderationFirstSince = Day(number: 19_723)  // 2024-01-01
  /// 法释〔2025〕8号: the court is open for refusals of other kinds.
  public static let interpretationSince = Day(number: 20_240)  // 2025-06-01

  /// Days to apply for reconsideration (行政复议法 art 20).
  public static let reconsiderationDays = 60
  /// Months to sue directly (行政诉讼法 art 46).
  public static let directSuitMonths = 6
  /// Days to sue after the reconsideration decision (行政诉讼法 art 45).
  public static let suitAfterReconsiderationDays = 15

  public var title: String {
    switch self {
    case .reconsiderationFirst: "先申请行政复议，对复议决定不服的再提起行政诉讼"
    case .either: "申请行政复议或者提起行政诉讼"
    case .none: "不单独告知救济途径"
    }
  }

  /// The articles that say so.
  public var articles: [Article] {
    switch self {
    case .reconsiderationFirst:
      [Article(.reconsideration, 23), Article(.litigation, 45)]
    case .either:
      [.regulation(51), Article(.reconsideration, 20), Article(.litigation, 46)]
    case .none: [Article(.interpretation2025)]
    }
  }
}

/// A review of the office's act that an applicant opened.
public enum RemedyKind: String, Titled {
  /// The three blocks of table 四.
  case reconsideration, directSuit, suitAfterReconsideration

  public var title: String {
    switch self {
    case .reconsideration: "行政复议"
    case .directSuit: "未经复议直接起诉"
    case .suitAfterReconsideration: "复议后起诉"
    }
  }

  /// Whether it is before a court.
  public var isSuit: Bool { self != .reconsideration }
}

/// How the review ended: the columns of table 四.
public enum RemedyOutcome: String, Titled {
  case upheld, corrected, other

  public var title: String {
    switch self {
    case .upheld: "结果维持"
    case .corrected: "结果纠正"
    case .other: "其他结果"
    }
  }
}
