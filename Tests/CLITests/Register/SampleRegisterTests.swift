import CustomDump
import Foundation
import Testing

/// The sample of an old register: each planted defect is told at its cell, the rest comes in.
struct SampleRegisterTests {
  let desk: Desk
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Templates/samples").standardizedFileURL

  init() throws { desk = try Desk() }

  private func copy(_ name: String) throws -> String {
    let path = try desk.file(name, "")
    try Data(contentsOf: Self.samples.appending(path: name)).write(to: URL(filePath: path))
    return path
  }

  /// The cells of 旧台账.md of which it says what becomes of them.
  private func cells(_ becomes: String) throws -> [String] {
    let page = try String(contentsOf: Self.samples.appending(path: "旧台账.md"), encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasSuffix(" \(becomes) |") }
      .map { $0.split(separator: "|")[0].trimmingCharacters(in: .whitespaces) }
  }

  @Test(arguments: ["旧台账.csv", "旧台账.xlsx"])
  func `each defect is told at its cell, and the findings are right`(_ name: String) throws {
    let view = try desk.imported(copy(name), "--dry-run", code: 65)
    expectNoDifference(view.rejected.compactMap(\.cell).sorted(), try cells("退回").sorted())
    expectNoDifference(
      view.warnings.map { "\($0.cell ?? "") \($0.reason)" },
      ["A165 同一申请编号的第 166 行有错，一并退回", "A258 与上面同一申请编号的一行完全相同，只导入一次"])
    expectNoDifference(try cells("只导入一次"), ["A258"])
    expectNoDifference(
      view.findings,
      [
        Imported.Tally(code: "extensionUnapproved", count: 1, lines: [196]),
        Imported.Tally(code: "replyOverdue", count: 1, lines: [208]),
        Imported.Tally(code: "reviewMissing", count: 1, lines: [229]),
        Imported.Tally(code: "receiptAssumed", count: 1, lines: [182]),
      ])
    expectNoDifference(try cells("核查提示"), ["G182", "R196", "AD208", "AB229"])
    expectNoDifference([view.read, view.imported, view.unchanged], [301, 288, 1])
  }

  @Test func `the workbook and the text make the same desk`() throws {
    let other = try Desk()
    _ = try desk.imported(copy("旧台账.csv"), "--accept-good")
    let path = try other.file("旧台账.xlsx", "")
    try Data(contentsOf: Self.samples.appending(path: "旧台账.xlsx")).write(
      to: URL(filePath: path))
    _ = try other.imported(path, "--accept-good")
    for line in ["list", "audit", "due", "show 2023-0011", "show 2024依申请002号"] {
      // Instants, and digests of texts with their salt, differ from desk to desk.
      let answers = try [desk, other].map {
        try $0.json(line).replacing(/"recordedAt":"[^"]*"|[0-9a-f]{64}/, with: "")
          .replacing(/旧台账导入：旧台账\.(csv|xlsx)/, with: "")
      }
      expectNoDifference(answers[0], answers[1])
      #expect(answers[0].utf8.count > 2)
    }
  }

  @Test func `what is read all the same is read right`() throws {
    _ = try desk.imported(copy("旧台账.csv"), "--accept-good")
    let days = try ["2023-0011", "2023-0022"].map { try desk.enter("show \($0)").receivedOn }
    expectNoDifference(days, ["2023-01-29", "2023-02-20"])
    let extended = try desk.enter("show 2023-0050")
    expectNoDifference(extended.flags, ["extended"])
  }

  @Test func `the register as a workbook says nothing new after the text`() throws {
    let text = try desk.imported(copy("旧台账.csv"), "--accept-good")
    let book = try desk.imported(copy("旧台账.xlsx"), "--accept-good")
    expectNoDifference([book.imported, book.unchanged], [0, text.imported + text.unchanged])
    expectNoDifference(book.rejected.filter { $0.reason.contains("与上次不同") }, [])
    expectNoDifference(book.rejectedFile?.hasSuffix("/旧台账.xlsx.rejected.csv"), true)
  }

  @Test func `refused rows that someone mends are not written over`() throws {
    let path = try copy("旧台账.csv")
    let first = try #require(try desk.imported(path, "--accept-good").rejectedFile)
    expectNoDifference(try desk.imported(path, "--accept-good").rejectedFile, first)
    try Data("改了一半".utf8).write(to: URL(filePath: first))
    let outcome = try desk.run("import \(path) --accept-good")
    let second = first.replacing(".rejected.csv", with: ".rejected-2.csv")
    expectNoDifference(
      outcome.output.split(separator: "\n").suffix(2),
      ["有错的行写在“\(second)”里，改好后再导入。", "“\(first)”已经有了，内容不同，没有覆盖。"])
    expectNoDifference(try desk.imported(path, "--accept-good").rejectedFile, second)
    expectNoDifference(try String(contentsOfFile: first, encoding: .utf8), "改了一半")
  }

  @Test func `refused rows come in once they are mended, and nothing comes in twice`() throws {
    let path = try copy("旧台账.csv")
    let first = try desk.imported(path, "--accept-good")
    let again = try desk.imported(path, "--accept-good")
    expectNoDifference([again.imported, again.unchanged], [0, 289])
    let rejected = try #require(first.rejectedFile)
    let text = try String(contentsOfFile: rejected, encoding: .utf8)
    try Data(
      text.replacing(",QQ留言,", with: ",当面,").replacing(",快递,", with: ",邮政,").utf8
    ).write(to: URL(filePath: rejected))
    let mended = try desk.imported(rejected, "--accept-good")
    expectNoDifference([mended.read, mended.imported, mended.unchanged], [12, 2, 0])
    let left = try #require(mended.rejectedFile)
    let reasons = try String(contentsOfFile: left, encoding: .utf8).split(separator: "退回原因")
    expectNoDifference(reasons.count, 2)
    expectNoDifference(try desk.imported(path, "--dry-run", code: 65).unchanged, 289)
    expectNoDifference(try desk.run("check").code, 0)
  }
}
