import CustomDump
import Statute
import Testing
import WorkingDays

/// The way of redress by type and day of the reply.
struct RemedyTests {
  /// Withheld under arts 14–16, also as part.
  private let withheld: [ReplyType] = [
    .partlyDisclosed, .stateSecret, .forbiddenByLaw, .securityAndStability, .thirdPartyRights,
    .internalAffairs, .deliberative, .enforcementFile,
  ]

  @Test(arguments: ReplyType.allCases)
  func `withholding goes to reconsideration first, since the revised act`(type: ReplyType) {
    let first = withheld.contains(type)
    let days = ["2019-05-15", "2023-12-31", "2024-01-01", "2025-05-31", "2025-06-01", "2026-11-23"]
    expectNoDifference(
      days.compactMap { Day($0) }.map { type.remedy.path(on: $0) },
      [
        .either, .either, first ? .reconsiderationFirst : .either,
        first ? .reconsiderationFirst : .either, first ? .reconsiderationFirst : .either,
        first ? .reconsiderationFirst : .either,
      ])
  }

  @Test func `行政查询事项 stands under 不予公开 in the report, not in the courts`() {
    expectNoDifference(ReplyType.specialAccess.reportRow, "r3.3.8")
    expectNoDifference(ReplyType.specialAccess.remedy, .decision)
    expectNoDifference(ReplyType.specialAccess.withholds, false)
  }

  @Test(
    arguments: [
      DocumentKind.receiptSlip, .correctionNotice, .extensionNotice, .consultationLetter,
      .reasonsRequest, .deferralNotice, .feeNotice,
    ])
  func `a letter of the procedure cannot be attacked by itself`(kind: DocumentKind) {
    for day in ["2019-05-15", "2024-01-01", "2025-06-01"].compactMap({ Day($0) }) {
      expectNoDifference(kind.remedy.path(on: day), .none)
    }
    expectNoDifference(kind.isSentWhenMade, true)
  }

  @Test(arguments: [DocumentKind.closingNotice, .thirdPartyNotice])
  func `what ends the case, or overrides a party, can be attacked`(kind: DocumentKind) {
    for day in ["2019-05-15", "2024-01-01", "2025-06-01"].compactMap({ Day($0) }) {
      expectNoDifference(kind.remedy.path(on: day), .either)
    }
    expectNoDifference(kind.isSentWhenMade, false)
  }

  @Test func `60 days, six months, 15 days`() {
    expectNoDifference(
      [
        RemedyPath.reconsiderationDays, RemedyPath.directSuitMonths,
        RemedyPath.suitAfterReconsiderationDays,
      ], [60, 6, 15])
  }
}
