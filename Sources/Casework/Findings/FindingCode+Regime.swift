public import Statute

extension FindingCode {
  /// The article that is touched, by the Regulation that governs the case: old registers are
  /// judged by the law of their day.
  public func article(under regime: Regime) -> Article? {
    regime == .of2007 ? articleOf2007 ?? article : article
  }

  /// The article of the Regulation of 2007 with the same rule; nil where it had none of its own.
  private var articleOf2007: Article? {
    switch self {
    case .replyOverdue, .servedLate, .extensionUnapproved, .extensionToldLate, .extensionTooLong,
      .extensionInSteps, .consultationAfterDue, .consultationRepeated:
      Article(.regulation2007, 24)
    case .consultationNotWritten, .silenceTakenAsRefusal, .silenceTakenAsConsent,
      .overrideThirdPartyNotTold:
      Article(.regulation2007, 23)
    case .reviewMissing: Article(.regulation2007, 14)
    case .groundMissing, .reasonMissing, .searchRecordMissing, .otherAgencyMissing:
      Article(.regulation2007, 21)
    default: nil
    }
  }
}
