import Statute
public import WorkingDays

/// What one applicant asked for in one calendar month, and what the tariff by pieces makes of it.
public struct MonthLoad: Hashable, Sendable {
  /// One application of the month.
  public struct Piece: Hashable, Sendable {
    public let number: CaseNumber
    public let submittedOn: Day
    /// Its place in the month, from 1.
    public let ordinal: Int
    /// What the tariff charges for it, in yuan; nil where there was no fee yet.
    public let fee: Int?
  }

  public let applicant: PersonID
  public let month: CalendarMonth
  /// In the order of submission, then of numbers.
  public let pieces: [Piece]
  /// In yuan; nil where there was no fee yet.
  public let total: Int?

  /// The load of a month (国办函〔2020〕109号 art 4: 同一申请人一个自然月内累计).
  public init(
    applicant: PersonID, _ month: CalendarMonth, _ cases: [(number: CaseNumber, submittedOn: Day)]
  ) {
    self.applicant = applicant
    self.month = month
    let isCharged = month.first >= FeeTariff.inForce
    pieces = cases.sorted { ($0.submittedOn, $0.number) < ($1.submittedOn, $1.number) }
      .enumerated().map { index, piece in
        Piece(
          number: piece.number, submittedOn: piece.submittedOn, ordinal: index + 1,
          fee: isCharged ? FeeTariff.pieces.price(of: index + 1) : nil)
      }
    total = isCharged ? FeeTariff.pieces.quote(cases.count).total : nil
  }

  /// Whether more was asked for than costs nothing. The Regulation itself names no number that is
  /// 明显超过合理范围 (arts 35, 42).
  public var isCharged: Bool { pieces.count > FeeTariff.pieces.free }
}
