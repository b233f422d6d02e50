public import Statute
public import WorkingDays

/// A reply as the officer puts it.
public struct ReplyDraft: Hashable, Sendable {
  /// What it says of each item still asked for.
  public var items: [ItemDecision]
  /// The report row for mixed outcomes that share none.
  public var chosenRow: String?
  public var chosenRowReason: TextReference?
  /// The day promised for handing the information over (art 36 item 2).
  public var provideBy: Day?
  /// What its reasons make of a third party's silence.
  public var silence: SilenceReading?
  /// Whether the reasons are those of the reply that a review struck down.
  public var repeatsEarlierReason: Bool

  public init(
    items: [ItemDecision], chosenRow: String? = nil, chosenRowReason: TextReference? = nil,
    provideBy: Day? = nil, silence: SilenceReading? = nil, repeatsEarlierReason: Bool = false
  ) {
    self.items = items
    self.chosenRow = chosenRow
    self.chosenRowReason = chosenRowReason
    self.provideBy = provideBy
    self.silence = silence
    self.repeatsEarlierReason = repeatsEarlierReason
  }
}

/// The outcome of the items of a reply, taken together: one case has one row, and 部分公开 is counted
/// there and nowhere else (区分处理的，只计这一情形，不计其他情形).
public struct MixedOutcome: Hashable, Sendable {
  /// Nil for mixed items without a type of their own.
  public let type: ReplyType?
  /// The row of table 三; nil when the form has none, or when the office must choose.
  public let row: String?
  /// Whether the office must choose the row.
  public let needsChoice: Bool

  /// Any provided with any withheld is 部分公开; all alike keep their row; else the office
  /// chooses, with a reason.
  public init(_ types: [ReplyType], _ policy: Policy) {
    let rows = types.map { $0.row(policy) }
    if types.contains(.partlyDisclosed)
      || types.contains(where: \.provides) && types.contains(where: \.withholds)
    {
      (type, row, needsChoice) = (.partlyDisclosed, ReplyType.partlyDisclosed.row(policy), false)
    } else if let first = types.first, types.allSatisfy({ $0 == first }) {
      (type, row, needsChoice) = (first, first.row(policy), false)
    } else if let first = rows.first, rows.allSatisfy({ $0 == first }) {
      (type, row, needsChoice) = (nil, first, false)
    } else {
      (type, row, needsChoice) = (nil, nil, true)
    }
  }
}

extension ReplyType {
  /// The row of table 三 by the office's readings; the form is silent on five of the answers.
  public func row(_ policy: Policy) -> String? {
    switch self {
    case .publicEnterprise, .inArchive: Self.row(policy.choice(.archiveRow))
    case .notGovernmentInformation, .consultationOnly:
      Self.row(policy.choice(.notInformationRow))
    case .recordCorrection: Self.row(policy.choice(.recordCorrectionRow))
    default: reportRow
    }
  }

  private static func row(_ choice: ReadingChoice) -> String? {
    switch choice {
    case .unable: ReplyType.nonexistent.reportRow
    case .otherResult: ClosingOutcome.withdrawn.reportRow
    default: nil
    }
  }
}
