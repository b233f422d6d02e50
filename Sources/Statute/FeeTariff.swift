public import WorkingDays

/// The two tariffs of 信息处理费 (国办函〔2020〕109号 arts 3–5); an application bears one of them.
public enum FeeTariff: String, Titled {
  /// By pieces of one applicant in one calendar month (art 4).
  case pieces
  /// By pages of one application (art 5).
  case pages

  public var title: String { self == .pieces ? "按件计收" : "按量计收" }

  /// The first day a fee may be charged under the measures.
  public static let inForce = Day(number: 18_628)  // 2021-01-01

  /// How the number of pieces or pages is called.
  public var unit: String { self == .pieces ? "件" : "页" }

  /// Pieces or pages that cost nothing.
  public var free: Int { self == .pieces ? 10 : 30 }

  /// The fee for `count` pieces or pages, in yuan, with its working.
  ///
  /// From the 31st piece each block of ten costs 100 yuan more a piece than the one before it:
  /// the measures name the step, not its last one, so the schedule has no end.
  public func quote(_ count: Int) -> FeeQuote {
    var steps: [FeeStep] = []
    var first = 1
    while first <= count {
      let (last, price) = band(from: first)
      steps.append(FeeStep(first: first, last: min(last, count), unitPrice: price))
      first = last + 1
    }
    return FeeQuote(tariff: self, count: count, steps: steps)
  }

  /// What one piece or page costs by its place in the count, from 1, in yuan.
  public func price(of ordinal: Int) -> Int { quote(ordinal).steps.last?.unitPrice ?? 0 }

  /// The last number of the band that begins with `first`, and its price for each.
  private func band(from first: Int) -> (last: Int, price: Int) {
    switch (self, first) {
    case (.pieces, 1): (10, 0)
    case (.pieces, 11): (30, 100)
    case (.pieces, _): (first + 9, 200 + (first - 31) / 10 * 100)
    case (.pages, 1): (30, 0)
    case (.pages, 31): (100, 10)
    case (.pages, 101): (200, 20)
    case (.pages, _): (Int.max - 1, 40)
    }
  }
}

/// A fee with its working.
public struct FeeQuote: Hashable, Sendable {
  public let tariff: FeeTariff
  /// Pieces of the month in all, or pages of the application.
  public let count: Int
  /// The bands the count runs through, the free one first.
  public let steps: [FeeStep]
  /// Yuan.
  public var total: Int { steps.reduce(0) { $0 + $1.amount } }
}

/// One band of a fee.
public struct FeeStep: Hashable, Sendable {
  /// The first and the last piece or page of the band.
  public let first: Int
  public let last: Int
  /// Yuan for each piece or page.
  public let unitPrice: Int
  /// Pieces or pages in the band.
  public var count: Int { last - first + 1 }
  /// Yuan.
  public var amount: Int { count * unitPrice }
}
