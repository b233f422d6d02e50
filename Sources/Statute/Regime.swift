public import WorkingDays

/// The version of the Regulation that governs a case: that of the day the application reached the
/// office. Old registers are audited by the law of their day.
public enum Regime: String, CaseIterable, Sendable {
  /// 国务院令第492号. Terms of 15 + 15 working days, no term for the correction notice.
  case of2007
  /// 国务院令第711号. Terms of 20 + 20 working days.
  case of2019

  /// The first day of the Regulation of 2007.
  public static let first = Day(number: 14_000)  // 2008-05-01

  /// The first day of the Regulation of 2019.
  public static let revised = Day(number: 18_031)  // 2019-05-15

  /// The version in force on the day an application reached the office. What came before the
  /// first Regulation (2008-05-01) is measured by it too: there is no older term.
  public static func inForce(on day: Day) -> Regime { day < revised ? .of2007 : .of2019 }

  /// Working days for the reply: art 24 of 2007, art 33 of 2019.
  public var replyLength: Int { self == .of2007 ? 15 : 20 }

  /// Working days by which the reply may be put off, in all: same articles.
  public var extensionLimit: Int { self == .of2007 ? 15 : 20 }

  /// Working days for the correction notice (art 30); the Regulation of 2007 has no such term.
  public var correctionNoticeLength: Int? { self == .of2007 ? nil : 7 }

  /// Whether an application by fax, web or e-mail counts from its arrival, without confirmation.
  public var countsDataMessagesFromArrival: Bool { self == .of2007 }

  /// Whether someone's identity must have been verified before a reply (art 29 of 2019).
  public var requiresIdentity: Bool { self == .of2019 }

  /// Whether a correction is asked for but once, and how (art 30 of 2019).
  public var correctsOnce: Bool { self == .of2019 }

  /// Whether an office may ask what the information is needed for (art 13 of 2007: 特殊需要).
  public var asksPurpose: Bool { self == .of2007 }

  /// Whether a fee is charged for an excess only (art 42 of 2019); under art 27 of 2007 the costs of
  /// search, copies and postage could be charged.
  public var restrictsFees: Bool { self == .of2019 }

  /// The article on asking for a correction.
  public var correctionArticle: Article {
    self == .of2007 ? Article(.regulation2007, 21, item: 4) : .regulation(30)
  }

  /// The article that sets the term of the reply.
  public var replyArticle: Article {
    self == .of2007 ? Article(.regulation2007, 24) : .regulation(33, paragraph: 2)
  }

  /// The article that sets the term for publishing of the office's own accord.
  public var publicationArticle: Article {
    self == .of2007 ? Article(.regulation2007, 18) : .regulation(26)
  }

  /// Whether the time for this party's opinion is left out of the reply term: third parties only
  /// under art 24 of 2007, third parties and other agencies under art 33 para 3 of 2019.
  public func excludesOpinion(of party: PartyKind) -> Bool {
    self == .of2019 || party == .thirdParty
  }
}
