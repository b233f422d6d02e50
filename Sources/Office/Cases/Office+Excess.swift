import CaseStore
import Casework
public import Statute
public import WorkingDays

/// The two tariffs side by side (`fee quote --json`).
public struct FeeQuoteView: Encodable, Hashable, Sendable {
  public let pieces: TariffView
  public let pages: TariffView

  /// What a number of pieces of the month, and a number of pages, would cost.
  public init(pieces: Int, pages: Int) {
    self.pieces = TariffView(FeeTariff.pieces.quote(pieces))
    self.pages = TariffView(FeeTariff.pages.quote(pages))
  }
}

/// A fee with its working.
public struct TariffView: Encodable, Hashable, Sendable {
  public let count: Int
  /// Yuan.
  public let total: Int
  public let steps: [FeeStepView]

  init(_ quote: FeeQuote) {
    count = quote.count
    total = quote.total
    steps = quote.steps.map(FeeStepView.init)
  }
}

/// One band of a fee.
public struct FeeStepView: Encodable, Hashable, Sendable {
  public let first: Int
  public let last: Int
  public let count: Int
  public let unitPrice: Int
  public let amount: Int

  init(_ step: FeeStep) {
    first = step.first
    last = step.last
    count = step.count
    unitPrice = step.unitPrice
    amount = step.amount
  }
}

extension Office {
  public func askReasons(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.askReasons(on: entry.on) }
  }

  public func receiveReasons(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.receiveReasons(on: entry.on) }
  }

  public func deferReply(_ number: String, until: Day, _ entry: Entry) throws(OfficeError)
    -> CaseView
  {
    try act(number, entry) { try $0.procedure.deferReply(until: until, on: entry.on) }
  }

  public func notifyFee(
    _ number: String, _ tariff: FeeTariff, count: Int, reachedOn: Day?, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) {
      try $0.procedure.notifyFee(tariff, count: count, reachedOn: reachedOn, on: entry.on)
    }
  }

  public func payFee(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.payFee(on: entry.on) }
  }

  public func lapseFee(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.lapseFee(on: entry.on) }
  }

  /// Pieces this applicant asked for in the calendar month of a case, that case included.
  public func piecesOfMonth(_ number: String) throws(OfficeError) -> Int {
    try reading { snapshot in
      let matter = try self.matter(number, snapshot)
      let month = matter.reachedOn.description.prefix(7)
      return try snapshot.cases().filter {
        $0.applicantID == matter.received.applicant.value && $0.submittedOn.hasPrefix(month)
      }
      .count
    }
  }
}
