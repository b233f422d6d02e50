public import Statute

/// What the law offers where the same was asked for before. Whether it is the same, and whether
/// anything changed since, an officer decides.
public enum SeenProposal: Hashable, Sendable {
  /// The same applicant was answered: 不予重复处理.
  case repeated(CaseNumber)
  /// The same applicant asked before and was not answered yet, so that nothing is repeated.
  case pending(CaseNumber)
  /// It is public: 告知获取的方式、途径.
  case alreadyPublic(PublicationNumber)
  /// So many applicants asked for it that it may be disclosed proactively.
  case proactive(applicants: Int)

  /// From how many applicants on art 44 is brought up; the law says 多个.
  public static let severalApplicants = 3

  public var article: Article {
    switch self {
    case .repeated, .pending: Article(.regulation, 36, item: 6)
    case .alreadyPublic: Article(.regulation, 36, item: 1)
    case .proactive: Article(.regulation, 44)
    }
  }

  /// What is proposed for a case.
  ///
  /// - Parameters:
  ///   - applicant: Who applies in the case.
  ///   - isOpen: Whether it still waits for its reply.
  public static func all(
    for applicant: PersonID, isOpen: Bool, _ cases: [SeenCase], _ publications: [SeenPublication]
  ) -> [SeenProposal] {
    let same = cases.filter(\.match.isSame)
    let shown = best(publications.filter { $0.match.isSame && $0.canBeShown }, \.match, \.number)
    let replies = isOpen ? [repetition(same), shown.map { .alreadyPublic($0.number) }] : []
    let disclosure = shown == nil ? proactive(applicant, same) : nil
    return (replies + [disclosure]).compactMap { $0 }
  }

  private static func repetition(_ same: [SeenCase]) -> SeenProposal? {
    let own = same.filter(\.isOwn)
    if let answered = best(own.filter(\.isAnswered), \.match, \.number) {
      return .repeated(answered.number)
    }
    return best(own.filter { $0.answers.isEmpty || !$0.isServed }, \.match, \.number)
      .map { .pending($0.number) }
  }

  /// 属于可以公开的: nothing is brought up where every answer withheld it.
  private static func proactive(_ applicant: PersonID, _ same: [SeenCase]) -> SeenProposal? {
    let applicants = Set([applicant] + same.map(\.applicant)).count
    let answers = same.flatMap(\.answers)
    let isWithheld = answers.contains(where: \.withholds) && !answers.contains(where: \.provides)
    return applicants >= severalApplicants && !isWithheld
      ? .proactive(applicants: applicants) : nil
  }

  /// The likest, of equals the newest.
  private static func best<Row, Number: Comparable>(
    _ rows: [Row], _ match: (Row) -> SoughtMatch, _ number: (Row) -> Number
  ) -> Row? {
    rows.max { (match($0).percent, number($0)) < (match($1).percent, number($1)) }
  }
}
