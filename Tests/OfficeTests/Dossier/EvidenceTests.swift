import Casework
import CustomDump
import Statute
import Testing
import WorkingDays

@testable import Office

/// What comes where in the file of a case, and what it proves.
struct EvidenceTests {
  private static let text = TextReference(digest: "text")

  private static let received = Fact.received(
    Received(
      channel: .inPerson, submittedOn: day(2), arrivedOn: day(2), applicant: PersonID("p1"),
      applicantKind: .person, respondent: "gov", wants: text, items: [text]))

  private static let correction = Fact.correctionAsked(
    CorrectionAsked(document: DocumentID(ordinal: 1), items: [text]))

  private static let search = Fact.searched(Searched(place: text, terms: text, result: text))

  private static let reply = DocumentID(ordinal: 3)

  private static let issued = Fact.issued(
    Issued(
      document: reply,
      number: DocumentNumber(series: "gov", year: 2026, serial: 1, text: "示〔2026〕1号"),
      approvedBy: "甲", files: [IssuedFile(format: "pdf", digest: "issued")]))

  /// A day of March 2026.
  private static func day(_ number: Int) -> Day {
    Day("2026-03-\(number < 10 ? "0" : "")\(number)") ?? Day(number: 0)
  }

  private static func file(_ name: String) -> Fact {
    .attached(
      Attached(digest: name, name: TextReference(digest: name), size: 1, mediaType: "image/png"))
  }

  /// The case of facts by their days in March; a file is entered with the fact before it.
  private static func matter(_ facts: [(Int, Fact)]) -> Case {
    var batch = 0
    let recorded = facts.enumerated().map { index, entry in
      if entry.1.kind != .attached { batch += 1 }
      return RecordedFact(
        sequence: index + 1, fact: entry.1, on: day(entry.0), recordedAt: "\(batch)")
    }
    guard let matter = Case(CaseNumber(year: 2026, serial: 1), recorded) else {
      preconditionFailure("no receipt first")
    }
    return matter
  }

  /// A case with one entry of each kind that matters, and files entered with them.
  private static let matter = matter([
    (2, received), (2, file("application")), (4, correction),
    (10, .corrected(Corrected(postedOn: day(9)))), (10, file("correction")),
    (
      11,
      .consulted(
        Consulted(
          document: DocumentID(ordinal: 2), party: PersonID("p2"), kind: .thirdParty,
          subject: .opinion, inWriting: true))
    ),
    (16, search), (17, .reviewed(Reviewed(kind: .secrecy, opinion: .pass))),
    (
      18,
      .decided(Decided(document: reply, items: [ItemDecision(item: 1, type: .disclosed)]))
    ),
    (18, issued), (18, file("issued")),
    (19, .sent(Sent(document: reply, means: .chinaPost))), (19, file("slip")),
    (20, .noted(Noted(text: text))), (20, file("note")),
  ])

  private func lines(_ evidence: [Exhibit]) -> [String] {
    evidence.map { "\($0.stage.title) \($0.name) \($0.day?.description ?? "–")" }
  }

  @Test func `evidence stands in the order of the archive, letters before records before files`() {
    expectNoDifference(
      lines(Self.matter.evidence(withFindings: false)),
      [
        "申请 申请材料 2026-03-02", "申请 政府信息公开申请（登记的内容） 2026-03-02",
        "登记 申请登记表 2026-03-02",
        "补正 补正告知书（d1，文稿） 2026-03-04", "补正 补正记录 2026-03-04",
        "补正 补正材料 2026-03-10",
        "征求 征求第三方意见书（d2，文稿） 2026-03-11", "征求 征求意见记录 2026-03-11",
        "审查 检索记录 2026-03-16", "审查 审查记录 2026-03-17",
        "答复 答复书（示〔2026〕1号） 2026-03-18", "答复 答复的作出和签发记录 2026-03-18",
        "送达 送达证明（补正告知书 d1） 2026-03-04",
        "送达 送达证明（征求第三方意见书 d2） 2026-03-11",
        "送达 送达证明（答复书 d3） 2026-03-19", "送达 送达凭证 2026-03-19",
        "附件 其他材料 2026-03-20", "附件 期限计算说明 –", "附件 台账摘录 –",
      ])
  }

  @Test func `findings go in only where they are asked for, at the end`() {
    let without = Self.matter.evidence(withFindings: false)
    expectNoDifference(
      Self.matter.evidence(withFindings: true),
      without + [Exhibit(.findings, .findings)])
  }

  @Test func `a record names its entries and what they prove, with the article`() {
    let search = Self.matter.evidence(withFindings: false).first { $0.name == "检索记录" }
    expectNoDifference(
      search,
      Exhibit(
        EvidenceRow(.review, "检索记录", "检索的日期、范围、关键词和结果（《条例》第三十六条第四项）"),
        on: Self.day(16), .records(.search, [7])))
  }

  @Test func `a struck entry is no evidence, nor is a letter that is void`() {
    let matter = Self.matter([
      (2, Self.received), (3, Self.search), (4, Self.correction),
      (5, .struck(Struck(sequence: 3, reason: Self.text))),
    ])
    expectNoDifference(
      lines(matter.evidence(withFindings: false)),
      [
        "申请 政府信息公开申请（登记的内容） 2026-03-02", "登记 申请登记表 2026-03-02",
        "审查 检索记录 2026-03-03", "附件 期限计算说明 –", "附件 台账摘录 –",
      ])
  }

  @Test func `every document of the procedure has its place, no form has one`() {
    let forms = LetterKind.allCases.filter { $0.evidence == nil }
    expectNoDifference(
      forms,
      [
        .consultationNotice, .revocationNotice, .withdrawalConfirmation, .feeReceipt,
        .serviceReceipt, .envelope, .postSlip, .registrationForm, .approvalSheet, .urgeSlip,
        .caseCover, .caseIndex,
      ])
  }

  @Test(arguments: [
    ("申请书/扫描:1.PNG", "png", "申请书_扫描_1.PNG.png"), ("a\n\u{202E}b", "", "a__b"),
    ("..", "pdf", "未命名.pdf"), ("", "a/b", "未命名.ab"),
    (String(repeating: "字", count: 100), "pdf", String(repeating: "字", count: 60) + ".pdf"),
  ])
  func `names of files are such as every system takes`(
    name: String, ending: String, expected: String
  ) {
    expectNoDifference(FileName.fitting(name, ending: ending), expected)
  }
}
