/// What a decision says of an item: the leaf rows of the annual report and their variants, in the
/// order of the form.
public enum ReplyType: String, Titled {
  /// 予以公开, 部分公开 (arts 36 items 1, 2, 37).
  case disclosed, alreadyPublic, partlyDisclosed
  /// 不予公开 by arts 14 and 15: secrets, other laws, 三安全一稳定, third parties.
  case stateSecret, forbiddenByLaw, securityAndStability, thirdPartyRights
  /// 不予公开 by art 16; and what other laws let one look up (art 36 item 7).
  case internalAffairs, deliberative, enforcementFile, specialAccess
  /// 无法提供 (arts 36 items 4, 5, 38, 30).
  case nonexistent, otherAgency, publicEnterprise, inArchive, needsProcessing, stillUnclear
  /// 不予处理 (arts 39, 36 item 6, 35).
  case petition, repeated, openPublication, excessive, reissue
  /// Outside the Regulation's disclosure, and art 41.
  case notGovernmentInformation, consultationOnly, recordCorrection

  /// The words of the register and of the decision.
  public var title: String { rule.title }
  /// The article that allows this answer; nil where none does expressly.
  public var article: Article? { rule.article }
  /// The row of table 三, before readings; nil when the form has none.
  public var reportRow: String? { rule.row }
  /// How the applicant may attack it; independent of the row.
  public var remedy: RemedyClass { rule.remedy }
  /// What must be on file or in the decision before it may be made.
  public var requirements: [Requirement] { rule.requirements }

  /// Whether the applicant gets information or is told where it is.
  public var provides: Bool {
    switch self {
    case .disclosed, .alreadyPublic, .partlyDisclosed: true
    default: false
    }
  }

  /// Whether information is withheld under art 14, 15 or 16.
  public var withholds: Bool { remedy == .withheld && self != .partlyDisclosed }
}

/// What the law demands of a decision.
public enum Requirement: String, CaseIterable, Sendable {
  /// A passed 保密审查 (art 17).
  case secrecyReview
  /// The ground in law.
  case ground
  /// Reasons (art 36 item 3).
  case reason
  /// A record of the search (art 36 item 4).
  case search
  /// The agency in charge and how to reach it, or why that is not known (art 36 item 5).
  case otherAgency
  /// The earlier answer (art 36 item 6).
  case earlierAnswer
  /// The law or administrative regulation with its own way of access (art 36 item 7).
  case specialLaw
  /// Where and how the information can be had (art 36 item 1).
  case access

  public var title: String {
    switch self {
    case .secrecyReview: "通过的保密审查"
    case .ground: "不予公开的法律依据"
    case .reason: "理由"
    case .search: "检索记录"
    case .otherAgency: "负责公开的行政机关名称、联系方式，或者无法确定的理由"
    case .earlierAnswer: "已送达的原答复"
    case .specialLaw: "有特别规定的法律、行政法规"
    case .access: "获取该政府信息的方式、途径"
    }
  }
}
