import Casework
import Statute

extension LetterKind {
  /// The letter that a document is.
  init(_ document: Document, in matter: Case) {
    self =
      switch document.kind {
      case .receiptSlip: .receiptSlip
      case .correctionNotice: .correctionNotice
      case .extensionNotice: .extensionNotice
      case .consultationLetter: Self.consultation(document, matter)
      case .reasonsRequest: .reasonsRequest
      case .deferralNotice: .deferralNotice
      case .feeNotice: .feeNotice
      case .reply: .reply
      case .closingNotice: .closingNotice
      case .thirdPartyNotice: .thirdPartyNotice
      case .amendment: .amendment
      }
  }

  /// What is asked decides before who is asked: help and review are no consultation (art 33).
  private static func consultation(_ document: Document, _ matter: Case) -> LetterKind {
    let asked = matter.consultations.first { $0.asked.document == document.id }?.asked
    switch (asked?.subject, asked?.kind) {
    case (.assistance, _): return .assistanceLetter
    case (.review, _): return .reviewLetter
    case (_, .coMaker): return .coMakerConsultation
    case (_, .agency): return .agencyConsultation
    default: return .thirdPartyConsultation
    }
  }

  /// What can be printed of a case besides its documents, in the order of the procedure.
  static func forms(of matter: Case) -> [LetterKind] {
    var kinds: [LetterKind] = [.registrationForm, .approvalSheet]
    if matter.unit != nil { kinds.append(.urgeSlip) }
    if !matter.consultations.isEmpty { kinds.append(.consultationNotice) }
    if matter.fees.contains(where: { $0.paidOn != nil }) { kinds.append(.feeReceipt) }
    if matter.decisions.contains(where: { $0.revokedOn != nil }) { kinds.append(.revocationNotice) }
    if matter.isWithdrawn { kinds.append(.withdrawalConfirmation) }
    // A receipt and a slip name the document that they go with.
    let hasDocument = matter.documents.contains { !$0.isVoid }
    let posted: [LetterKind] = hasDocument ? [.serviceReceipt, .envelope, .postSlip] : [.envelope]
    return kinds + posted + [.caseCover, .caseIndex]
  }
}

extension Case {
  /// Whether the applicant took back the application or an item of it.
  var isWithdrawn: Bool { newest(.withdrawn) != nil }

  /// The newest entry of a kind that stands.
  func newest(_ kind: FactKind) -> RecordedFact? { standing.last { $0.fact.kind == kind } }
}
