import Foundation
import Office
import Statute
import Support
import Testing

/// The wording of every letter and form, one golden file each.
///
/// `RECORD=1 swift test --filter LetterGoldenTests` writes them anew.
struct LetterGoldenTests {
  private static let lines: [LetterKind: String] = [
    .correctionNotice: "2026-0001 d1", .extensionNotice: "2026-0001 d2", .reply: "2026-0001 d3",
    .amendment: "2026-0001 d4", .thirdPartyConsultation: "2026-0002 d1",
    .coMakerConsultation: "2026-0002 d2", .agencyConsultation: "2026-0002 d3",
    .assistanceLetter: "2026-0002 d4", .reviewLetter: "2026-0002 d5",
    .thirdPartyNotice: "2026-0002 d6", .reasonsRequest: "2026-0003 d1",
    .deferralNotice: "2026-0003 d2", .feeNotice: "2026-0003 d3", .closingNotice: "2026-0004 d4",
    .receiptSlip: "2026-0006 --kind receiptSlip",
    .consultationNotice: "2026-0002 --kind consultationNotice",
    .revocationNotice: "2026-0001 --kind revocationNotice",
    .withdrawalConfirmation: "2026-0006 --kind withdrawalConfirmation",
    .feeReceipt: "2026-0003 --kind feeReceipt",
    .serviceReceipt: "2026-0001 d3 --kind serviceReceipt",
    .envelope: "2026-0001 d3 --kind envelope", .postSlip: "2026-0001 d3 --kind postSlip",
    .registrationForm: "2026-0001 --kind registrationForm",
    .approvalSheet: "2026-0002 --kind approvalSheet", .urgeSlip: "2026-0001 --kind urgeSlip",
    .caseCover: "2026-0001 --kind caseCover", .caseIndex: "2026-0001 --kind caseIndex",
  ]

  @Test func `each kind of letter has its wording`() throws {
    let samples = try LetterSamples()
    for kind in LetterKind.allCases {
      let line = try #require(Self.lines[kind], "\(kind)")
      try Self.golden(kind.title).expect(try samples.text(line))
    }
  }

  @Test func `a case that lapsed for want of a correction has its closing letter`() throws {
    try Self.golden("不再处理告知书（逾期不补正）").expect(try LetterSamples().text("2026-0005"))
  }

  @Test func `each type of reply has its wording`() throws {
    let desk = try ReplySamples()
    for type in ReplyType.allCases {
      try Self.golden("答复－\(type.title)").expect(try desk.text(type))
    }
  }

  private static func golden(_ name: String) -> GoldenPage {
    GoldenPage("Tests/CLITests/Letters/Golden/\(name).txt")
  }
}
