import Casework
public import Statute
import WorkingDays

/// The words for what a view holds as text for programs.
extension String {
  /// The Chinese title of a choice.
  public func title<Choice: Titled>(of choice: Choice.Type) -> String {
    Choice.named(self)?.title ?? self
  }

  /// The title of an outcome: a reply type, or a closing without a decision.
  public var outcomeTitle: String {
    ReplyType(rawValue: self)?.title ?? title(of: ClosingOutcome.self)
  }

  /// A day with its weekday, `2026-02-14（星期六）`.
  public var withWeekday: String { Day(self)?.withWeekday ?? self }
}

extension Sequence<String?> {
  /// What there is, joined.
  public func joined(_ separator: String) -> String {
    compactMap { $0 }.joined(separator: separator)
  }
}

extension ApplicantView {
  /// `王*（自然人），居民身份证 3207**********0014，电话 138****1234`
  public var sentence: String {
    let proof = idNumber.map { "\(idType?.title(of: IdentityType.self) ?? "证件") \($0)" }
    return [
      "\(name ?? id)（\(kind.title(of: ApplicantKind.self))）", proof, phone.map { "电话 \($0)" },
    ].joined("，")
  }
}

extension FindingView {
  /// `违反条文  2026-04-16  答复逾期：……（《政府信息公开条例》第三十三条第二款）`
  public var sentence: String {
    let ground = article.map { "（\($0)）" } ?? ""
    return "\(level.title(of: FindingLevel.self))  \(day)  \(detail)\(ground)"
  }
}
