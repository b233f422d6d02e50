public import Statute

/// The way of a reply through the house before it leaves (art 45), as the profile settles it.
extension Case {
  /// The reply that is made and has not left; nil where there is none.
  public var replyInHouse: Document? {
    phase == .decided ? documents.last { $0.kind == .reply && $0.isUnsent } : nil
  }

  /// The step of the chain that the reply waits for; nil where it may leave, or none is made.
  public func openStep(of chain: [ApprovalStep]) -> ApprovalStep? {
    guard let document = replyInHouse else { return nil }
    return chain.first { !hasPassed($0, document) }
  }

  /// Whether a document has passed a step.
  public func hasPassed(_ step: ApprovalStep, _ document: Document) -> Bool {
    switch step {
    case .draft: true
    case .sign: document.approvedOn != nil || document.issue != nil
    case .countersign, .legal, .secrecy: newest(step.review)?.reviewed.opinion == .pass
    }
  }

  /// The newest review of a kind, by the day it was held.
  private func newest(_ kind: ReviewKind?) -> Review? {
    reviews.filter { $0.reviewed.kind == kind }
      .max { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
  }
}
