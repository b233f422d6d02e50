import CustomDump
import Statute
import Testing

/// Table 三 of the annual report: its rows, and what adds up.
struct ReportRowTests {
  @Test func `the rows are those of the form, in its order`() {
    expectNoDifference(
      ReportRow.all.map(\.key),
      [
        "r1", "r2", "r3.1", "r3.2", "r3.3.1", "r3.3.2", "r3.3.3", "r3.3.4", "r3.3.5", "r3.3.6",
        "r3.3.7", "r3.3.8", "r3.4.1", "r3.4.2", "r3.4.3", "r3.5.1", "r3.5.2", "r3.5.3", "r3.5.4",
        "r3.5.5", "r3.6.1", "r3.6.2", "r3.6.3", "r3.7", "r4",
      ])
  }

  @Test func `21 rows count outcomes`() {
    expectNoDifference(ReportRow.all.filter(\.isLeaf).count, 21)
  }

  @Test func `two identities hold in each column`() {
    expectNoDifference(
      ReportIdentity.all.map { [$0.left, $0.right] },
      [
        [["r1", "r2"], ["r3.7", "r4"]],
        [["r3.7"], ReportRow.all.map(\.key).filter { !["r1", "r2", "r3.7", "r4"].contains($0) }],
      ])
  }

  @Test(arguments: ReplyType.allCases)
  func `each answer stands in a row that counts outcomes, record corrections in none`(
    type: ReplyType
  ) {
    expectNoDifference(
      type.reportRow.flatMap(ReportRow.row)?.isLeaf, type == .recordCorrection ? nil : true)
  }

  @Test func `each row that counts outcomes has an answer or a closing`() {
    let reached =
      ReplyType.allCases.compactMap(\.reportRow) + ClosingOutcome.allCases.map(\.reportRow)
    expectNoDifference(
      ReportRow.all.filter(\.isLeaf).map(\.key).filter { !reached.contains($0) }, [])
  }

  @Test(
    arguments: [
      (.disclosed, "r3.1"), (.alreadyPublic, "r3.1"), (.partlyDisclosed, "r3.2"),
      (.stateSecret, "r3.3.1"), (.forbiddenByLaw, "r3.3.2"), (.securityAndStability, "r3.3.3"),
      (.thirdPartyRights, "r3.3.4"), (.internalAffairs, "r3.3.5"), (.deliberative, "r3.3.6"),
      (.enforcementFile, "r3.3.7"), (.specialAccess, "r3.3.8"), (.nonexistent, "r3.4.1"),
      (.otherAgency, "r3.4.1"), (.publicEnterprise, "r3.4.1"), (.inArchive, "r3.4.1"),
      (.needsProcessing, "r3.4.2"), (.stillUnclear, "r3.4.3"), (.petition, "r3.5.1"),
      (.repeated, "r3.5.2"), (.openPublication, "r3.5.3"), (.excessive, "r3.5.4"),
      (.reissue, "r3.5.5"), (.notGovernmentInformation, "r3.6.3"), (.consultationOnly, "r3.6.3"),
      (.recordCorrection, nil),
    ] as [(ReplyType, String?)])
  func `the row of each answer is that of the rule book`(type: ReplyType, row: String?) {
    expectNoDifference(type.reportRow, row)
  }
}
