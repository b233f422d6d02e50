import CustomDump
import Foundation
import Support
import Testing

/// The file of a case for a review or a court, as the program writes it and others read it.
struct DossierTests {
  private let desk: Desk
  private let out: URL

  init() throws {
    desk = try Desk()
    out = URL(filePath: desk.path).deletingLastPathComponent().appending(path: "out")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    let scan = try desk.file("坏.pdf", "%PDF-1.4 nothing")
    let slip = try desk.file("邮单.txt", "EX000000002CN")
    try desk.enter(
      "\(Line.log) --attach \(scan)",
      "correction ask 2026-0001 --on 2026-03-04 --item 请写明工程名称 --within 10",
      "correction receive 2026-0001 --on 2026-03-09",
      "searched 2026-0001 --on 2026-03-10 --where 档案室 --terms 道路设计 --result 检索到一份",
      Line.reviewed, Line.disclosed,
      "letter approve 2026-0001 --on 2026-03-12 --approved-by 钱某某",
      "\(Line.posted) --proof \(slip)")
  }

  /// An environment in which no page can be made: packing and proving need none, and are quick.
  private static let noPages = ["YSQ_TYPST": "", "YSQ_SOFFICE": ""]

  private func dossier(
    _ more: String = "", today: String = "2026-11-23", environment: [String: String] = [:]
  ) throws -> Outcome {
    let path = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": desk.path]
    let words = "dossier 2026-0001 --out \(out.path) \(more)".split(separator: " ")
    return try Ysq.run(
      words.map(String.init),
      environment: desk.environment(today: today).merging(path) { $1 }
        .merging(environment) { $1 })
  }

  private func view(_ outcome: Outcome) throws -> View {
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(View.self, from: Data(outcome.output.utf8))
  }

  /// What a program of the system says of files in a folder.
  private func said(by program: String, _ words: [String], in folder: URL? = nil) throws -> Outcome
  {
    let process = StartedProgram()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = words
    process.currentDirectoryURL = folder ?? out
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(process.terminationStatus, output: String(decoding: text, as: UTF8.self))
  }

  private func text(page: Int) throws -> String {
    try said(
      by: "pdftotext",
      ["-f", "\(page)", "-l", "\(page)", "-raw", "2026-0001-卷宗.pdf", "-"]
    ).output.filter { !$0.isWhitespace && $0 != "\u{200B}" }
  }

  private func unpacked() throws -> URL {
    let folder = out.appending(path: "解开")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = "import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])"
    let done = try said(by: "python3", ["-c", script, "2026-0001-卷宗.zip", folder.path])
    try #require(done.code == 0, "\(done.output)")
    return folder
  }

  @Test func `the index names each piece and the page on which it begins`() throws {
    let view = try view(dossier("--json"))
    expectNoDifference(
      view.evidence.map { "\($0.stage) \($0.name)" },
      [
        "申请 申请材料（坏.pdf）", "申请 政府信息公开申请（登记的内容）", "登记 申请登记表",
        "补正 补正告知书（d1，文稿）", "补正 补正记录", "审查 检索记录", "审查 审查记录",
        "答复 答复书（示政公开〔2026〕1号）", "答复 答复的作出和签发记录",
        "送达 送达证明（补正告知书 d1）", "送达 送达证明（答复书 d2）", "送达 送达凭证（邮单.txt）",
        "附件 期限计算说明", "附件 台账摘录",
      ])
    let index = try text(page: 2) + text(page: 3)
    for row in view.evidence {
      let page = try #require(row.page)
      let text = try text(page: page)
      #expect(text.hasPrefix("\(page)") || text.contains("—1—"), "\(row.name): \(text)")
      #expect(index.contains(row.name.filter { !$0.isWhitespace }.prefix(4)))
    }
    let found = try view.evidence.filter { try text(page: $0.page ?? 0).contains("检索到一份") }
    expectNoDifference(found.map(\.name), ["检索记录"])
    #expect(try text(page: 1).contains("本卷页数\(view.pages ?? 0)"))
    let count = try said(by: "qpdf", ["--show-npages", "2026-0001-卷宗.pdf"]).output
    expectNoDifference(Int(count.filter(\.isNumber)), view.pages)
  }

  @Test func `a PDF that cannot be opened stays in the index with its digest, and is told`()
    throws
  {
    let row = try #require(try view(dossier("--json")).evidence.first)
    expectNoDifference(row.problem, "这份 PDF 打不开（损坏或者有密码），没有并入，原件在压缩包里")
    let digest = try #require(row.digest)
    #expect(try text(page: row.page ?? 0).contains(digest.prefix(40)))
    expectNoDifference(row.file, "1-申请/01-申请材料（坏）.pdf")
  }

  @Test func `the zip proves itself by sha256sum alone, and tells what was changed or added`()
    throws
  {
    let view = try view(dossier("--json --format zip", environment: Self.noPages))
    let folder = try unpacked()
    let good = try said(by: "sh", ["解开/验证.sh"])
    expectNoDifference(good.code, 0)
    #expect(good.output.contains(view.manifest))
    expectNoDifference(try said(by: "sha256sum", ["-c", "SHA256SUMS"], in: folder).code, 0)
    let extra = folder.appending(path: "3-补正/多出.txt")
    try Data("x".utf8).write(to: extra)
    let added = try said(by: "sh", ["验证.sh"], in: folder)
    expectNoDifference(
      added, Outcome(1, output: "清单里没有的文件：3-补正/多出.txt\n"))
    try FileManager.default.removeItem(at: extra)
    let entry = folder.appending(path: "台账摘录/0002.bin")
    try Data(try String(contentsOf: entry, encoding: .isoLatin1).replacing("03", with: "04").utf8)
      .write(to: entry)
    let changed = try said(by: "sh", ["验证.sh"], in: folder)
    expectNoDifference(changed.code, 1)
    #expect(changed.output.contains("台账摘录/0002.bin"))
    #expect(changed.output.contains("核对没有通过"))
  }

  @Test func `the sum of an entry's bytes is its hash in the ledger`() throws {
    _ = try view(dossier("--json --format zip", environment: Self.noPages))
    let folder = try unpacked()
    let lines = try String(contentsOf: folder.appending(path: "台账摘录.jsonl"), encoding: .utf8)
      .split(separator: "\n").map { try JSONDecoder().decode(Entry.self, from: Data($0.utf8)) }
    #expect(lines.count > 8)
    let sums = try said(by: "sha256sum", lines.map(\.file), in: folder).output
      .split(separator: "\n").map { "sha256-v1:" + $0.prefix(64) }
    expectNoDifference(sums, lines.map(\.hash))
  }

  @Test func `the same case on the same day gives the same bytes`() throws {
    let names = ["2026-0001-卷宗.pdf", "2026-0001-卷宗.zip"]
    let rounds = try (1...2).map { _ in
      try #require(try dossier().code == 0)
      return try names.map { try Data(contentsOf: out.appending(path: $0)) }
    }
    #expect(rounds[0] == rounds[1])
  }

  @Test func `findings are in it only when asked for`() throws {
    let names = try ["", "--with-findings"].map { more in
      try view(dossier("--json --format zip \(more)", environment: Self.noPages)).evidence.map(
        \.name)
    }
    expectNoDifference(names[1], names[0] + ["核查提示"])
  }

  @Test func `it stands on record who made it and why`() throws {
    _ = try dossier("--format zip --reveal 行政复议答复", environment: Self.noPages)
    let looks = try desk.run("applicant reveals").output
    #expect(looks.contains("dossier 2026-0001") && looks.contains("行政复议答复"))
    #expect(looks.contains("周文静"))
  }

  @Test func `what was erased stays in the index with its digest`() throws {
    let shown = try desk.enter("note 2026-0001 --text 备注")
    let file = try #require(shown.facts.first { $0.kind == "attached" })
    try desk.enter("erase 2026-0001 --fact \(file.sequence) --reason 超过保存期限")
    let row = try #require(
      try view(dossier("--json --format zip", environment: Self.noPages)).evidence.first {
        $0.name.contains("内容已清除")
      })
    expectNoDifference(row.file, nil)
    expectNoDifference(row.digest?.count, 64)
    expectNoDifference(row.problem, "内容已经清除，只留下摘要")
  }

  @Test func `without the programs a zip of web pages can be had, and nothing else`() throws {
    let refused = try dossier(environment: Self.noPages)
    expectNoDifference(refused.code, 65)
    #expect(refused.errors.contains("Scripts/install-pdf"))
    expectNoDifference(try dossier(environment: ["YSQ_QPDF": ""]).code, 65)
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: out.path), [])
    let view = try view(dossier("--json --format zip", environment: Self.noPages))
    expectNoDifference(view.pages, nil)
    #expect(view.evidence.compactMap(\.file).contains("5-审查/06-检索记录.html"))
    expectNoDifference(try unpackedCheck(), 0)
  }

  private func unpackedCheck() throws -> Int32 {
    try said(by: "sh", ["验证.sh"], in: unpacked()).code
  }

  @Test func `bad input is one sentence, and nothing is written or recorded`() throws {
    let before = try desk.run("applicant reveals").output
    let lines = [
      "dossier 2026-0009", "dossier 2026-0001 --out /nowhere",
      "dossier 2026-0001 --out /nowhere/a.pdf", "dossier 2026-0001 --out /proc",
      "dossier 2026-0001 --out \(out.path)/a.pdf --format zip",
      "dossier 2026-0001 --as-of 2026-03-01",
    ]
    let path = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
    let codes = try lines.map { line in
      let outcome = try Ysq.run(
        line.split(separator: " ").map(String.init),
        environment: desk.environment(today: "2026-11-23").merging(path) { $1 })
      #expect(outcome.output.isEmpty)
      return outcome.code
    }
    expectNoDifference(codes, [66, 66, 66, 66, 64, 66])
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: out.path), [])
    expectNoDifference(try desk.run("applicant reveals").output, before)
  }

  private struct View: Decodable {
    let pages: Int?
    let manifest: String
    let evidence: [Row]

    struct Row: Decodable {
      let stage: String
      let name: String
      let page: Int?
      let file: String?
      let digest: String?
      let problem: String?
    }
  }

  private struct Entry: Decodable {
    let hash: String
    let file: String
  }
}
