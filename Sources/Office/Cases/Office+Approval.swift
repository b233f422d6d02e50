import CaseStore
import Casework
public import Statute

/// How far a reply has come on its way through the house (审签流程, art 45).
public struct ApprovalView: Encodable, Hashable, Sendable {
  public let number: String
  /// d1, d2 …
  public let document: String
  public let steps: [Step]
  /// The step that it waits for; nil once it may leave.
  public let waitsFor: ApprovalStep?

  public struct Step: Encodable, Hashable, Sendable {
    public let step: ApprovalStep
    public let isPassed: Bool
  }
}

extension Office {
  /// The way of the reply that is made and has not left; nil where there is none, or the profile
  /// settles no chain.
  public func approval(of number: String) throws(OfficeError) -> ApprovalView? {
    try reading { approval(try matter(number, $0)) }
  }

  /// Every reply that waits for one of these roles, in the order of the cases.
  public func waiting(for roles: [Role]) throws(OfficeError) -> [ApprovalView] {
    if profile.chain.isEmpty, !roles.contains(.signingLeader) { return [] }
    return try reading { snapshot in
      let decided = try snapshot.cases(CaseFilter(phase: Phase.decided.rawValue))
      return try decided.compactMap { row in
        guard let number = CaseNumber(row.number), let matter = try snapshot.matter(number),
          let view = approval(matter) ?? unsigned(matter), let step = view.waitsFor,
          roles.contains(step.role)
        else { return nil }
        return view
      }
    }
  }

  /// Where the office settled no way through the house, a reply that was not set for good waits for
  /// its signature all the same.
  private func unsigned(_ matter: Case) -> ApprovalView? {
    guard profile.chain.isEmpty, let document = matter.replyInHouse, document.issue == nil else {
      return nil
    }
    return ApprovalView(
      number: matter.number.description, document: document.id.description, steps: [],
      waitsFor: .sign)
  }

  private func approval(_ matter: Case) -> ApprovalView? {
    guard !profile.chain.isEmpty, let document = matter.replyInHouse else { return nil }
    return ApprovalView(
      number: matter.number.description, document: document.id.description,
      steps: profile.chain.map {
        ApprovalView.Step(step: $0, isPassed: matter.hasPassed($0, document))
      },
      waitsFor: matter.openStep(of: profile.chain))
  }
}
