import Statute
public import WorkingDays

/// What an application would cost by either tariff; it bears one of them.
public struct FeeEstimate: Encodable, Hashable, Sendable {
  public let pieces: Amount?
  public let pages: Amount?

  /// The fee by one tariff, in yuan, with its working.
  public struct Amount: Encodable, Hashable, Sendable {
    public let count: Int
    public let total: Int
    public let steps: [Step]
  }

  /// One band of a tariff.
  public struct Step: Encodable, Hashable, Sendable {
    public let first: Int
    public let last: Int
    public let unitPrice: Int
    public let count: Int
    public let amount: Int
  }

  /// Estimates the fee of an application.
  ///
  /// - Parameters:
  ///   - pieces: The applicant's pieces of the month in all, this application included.
  ///   - pages: The pages of this application.
  ///   - day: The day of the notice; before 2021 there was no fee.
  public init(pieces: Int?, pages: Int?, on day: Day) throws(OfficeError) {
    guard day >= FeeTariff.inForce else { throw Self.tooEarly }
    self.pieces = try pieces.map { (count) throws(OfficeError) in try Amount(count, by: .pieces) }
    self.pages = try pages.map { (count) throws(OfficeError) in try Amount(count, by: .pages) }
  }

  private static let tooEarly = OfficeError(
    .refused, code: "feeNotInForce", message: "\(FeeTariff.inForce) 以前不收信息处理费",
    article: "国办函〔2020〕109号", hint: "以后的日期才能测算")
}

extension FeeEstimate.Amount {
  /// More pieces or pages than anybody asks for; the working would have no end.
  private static let most = 100_000

  fileprivate init(_ count: Int, by tariff: FeeTariff) throws(OfficeError) {
    guard count <= Self.most else {
      throw OfficeError(
        .usage, code: "notANumber", message: "\(count) \(tariff.unit)太多，无法测算",
        field: tariff == .pieces ? "--pieces" : "--pages", hint: "请写 \(Self.most) 以内的数")
    }
    let quote = tariff.quote(count)
    self.count = count
    total = quote.total
    steps = quote.steps.map {
      FeeEstimate.Step(
        first: $0.first, last: $0.last, unitPrice: $0.unitPrice, count: $0.count, amount: $0.amount)
    }
  }
}
