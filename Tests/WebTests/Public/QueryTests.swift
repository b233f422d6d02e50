import Casework
import CustomDump
import HTTPTypes
import Office
import Statute
import Testing
import WorkingDays

@testable import Web

struct QueryTests {
  @Test func `a wrong code, an unknown number and a case without a code look the same`()
    async throws
  {
    let desk = try VisitedDesk()
    let counter = Application(
      channel: .inPerson, submittedOn: desk.today,
      applicant: Application.Applicant(name: "陆一鸣", kind: .person), wants: "项目清单")
    let plain = try desk.office().log(counter, by: "周文静", asHappened: nil).number
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try await visitor.get("/query")
      let token = visitor.token
      var answers: [String] = []
      for (number, code) in [
        (taken.number, "AAAA-AAAA-AAAA"), ("2026-0099", taken.code), (plain, ""),
        (plain, taken.code),
      ] {
        for path in ["/query", "/query/letter", "/query/file", "/query/correction"] {
          let asked = [Field("number", number), Field("code", code), Field("format", "html")]
          try await visitor.post(path, [token] + asked)
          answers.append(
            "\(visitor.status) " + visitor.page.replacing("value=\"\(number)\"", with: ""))
        }
      }
      #expect(Set(answers).count == 1)
      #expect(answers[0].hasPrefix("422 "))
      #expect(visitor.text.contains("案号或者查询码不对。请照登记回执核对；"))
    }
  }

  @Test func `the code may be typed in any way that shows its letters`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      let typed = taken.code.lowercased().replacing("-", with: " ")
      try await visitor.get("/query")
      try await visitor.post(
        "/query", [visitor.token, Field("number", "２０２６-0001"), Field("code", typed)])
      expectNoDifference(
        visitor.text.split(separator: "\n").prefix(2).joined(separator: " "),
        "2026-0001 已经提交，等待本机关与您确认")
    }
  }

  @Test func `a correction that was asked for is given on the page (art 30)`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try desk.askCorrection(of: taken.number)
      try await visitor.query(taken)
      #expect(
        visitor.text.contains("请您补正申请\n最后一天\n2026-03-24（星期二）\n请写明工程名称"))
      let form = visitor.hidden.filter { $0.name != "document" }
      try await visitor.upload("/query/correction", form, [])
      #expect(visitor.text.contains("请写明补正的内容，或者上传补正的材料。"))
      let filled = form + [Field("text", "工程名称：滨河路")]
      try await visitor.upload("/query/correction", filled, [File("files", "图.pdf", File.program)])
      #expect(visitor.text.contains("“图.pdf”不是 JPEG、PNG 图片，也不是 PDF 文件"))
      #expect(visitor.page.contains(">工程名称：滨河路</textarea>"))
      for _ in 1...2 {
        try await visitor.upload("/query/correction", filled, [File("files", "图.pdf", File.pdf)])
        #expect(visitor.text.contains("本机关正在办理\n补正已经收到。"))
      }
      expectNoDifference(
        try desk.facts(of: taken.number),
        [
          "received 申请人（网上）", "attached 申请人（网上）", "confirmed 周文静", "correctionAsked 周文静",
          "corrected 申请人（网上）", "attached 申请人（网上）", "attached 申请人（网上）",
        ])
      #expect(
        try desk.office().today(taken.number).attachments.map(\.name)
          == ["身份证.jpg", "补正内容.txt", "图.pdf"])
    }
  }

  @Test func `nothing is corrected that nobody asked for`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try await visitor.get("/query")
      try await visitor.post(
        "/query/correction", [visitor.token, Field("text", "滨河路")] + taken.fields)
      #expect(visitor.status == 422)
      #expect(visitor.text.contains("这件申请现在不能在网上补正。需要补充说明的，请与本机关联系。"))
      #expect(try desk.facts(of: taken.number).count == 2)
    }
  }

  @Test func `the first fetching of a reply is its arrival (letter 235)`() async throws {
    let desk = try VisitedDesk.reachedOnline()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try desk.reply(to: taken.number)
      try await visitor.query(taken)
      #expect(!visitor.text.contains("答复书"))
      try await visitor.fetch("d1", taken)
      #expect(visitor.status == 404)
      try desk.send(taken.number, by: .electronic)
      try await visitor.query(taken)
      #expect(visitor.text.contains("已经答复：予以公开"))
      #expect(visitor.text.contains("2026-03-10 发出，电子送达\n下载"))
      for _ in 1...2 {
        try await visitor.fetch("d1", taken)
        #expect(visitor.status == 200)
        #expect(visitor.page.contains("示政公开〔2026〕1号"))
        #expect(visitor.headers[.contentDisposition]?.hasPrefix("attachment; ") == true)
      }
      let reached = try desk.facts(of: taken.number).filter { $0.hasPrefix("reached") }
      #expect(reached == ["reached 申请人（网上领取）"])
      #expect(try desk.office().today(taken.number).documents[0].countsOn == "2026-03-10")
    }
  }

  @Test func `a letter of the procedure that was fetched has arrived, whoever recorded no means`()
    async throws
  {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try desk.askCorrection(of: taken.number)
      try await visitor.query(taken)
      #expect(visitor.text.contains("这份文书不在网上提供下载；没有收到的，请与本机关联系。"))
      _ = try desk.office().issueLetter(taken.number, "d1", approvedBy: "周明远", desk.entry)
      for _ in 1...2 {
        try await visitor.fetch("d1", taken)
        #expect(visitor.status == 200)
      }
      let reached = try desk.facts(of: taken.number).filter { $0.hasPrefix("reached") }
      #expect(reached == ["reached 申请人（网上领取）"])
    }
  }

  @Test func `a reply that went by post is told of and not handed out`() async throws {
    let desk = try VisitedDesk.reachedOnline()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try desk.reply(to: taken.number)
      try desk.send(taken.number, by: .chinaPost)
      try await visitor.query(taken)
      #expect(visitor.text.contains("2026-03-10 发出，邮政送达\n这份文书不在网上提供下载；没有收到的，请与本机关联系。"))
      try await visitor.fetch("d1", taken)
      #expect(visitor.status == 404)
      #expect(try desk.facts(of: taken.number).allSatisfy { !$0.hasPrefix("reached") })
    }
  }

  @Test func `what a reply provides is fetched with it (art 36 item 2)`() async throws {
    let desk = try VisitedDesk.reachedOnline()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try desk.reply(to: taken.number, enclosing: ["<b>.pdf": File.pdf, "纪要.txt": [0x61]])
      let sequences = try desk.office().today(taken.number).attachments
        .filter { $0.enclosedWith == "d1" }.map(\.fact)
      try await visitor.fetchFile(sequences[0], taken)
      #expect(visitor.status == 404)
      try desk.send(taken.number, by: .electronic)
      try await visitor.query(taken)
      #expect(visitor.text.contains("随这份答复提供：\n<b>.pdf\n1 KB\n下载\n纪要.txt\n1 KB\n下载"))
      let others = try desk.office().today(taken.number).attachments
        .filter { $0.enclosedWith == nil }.map(\.fact)
      for other in others + [0, 1, 999] {
        try await visitor.fetchFile(other, taken)
        #expect(visitor.status == 404)
        #expect(visitor.text.contains("这件申请没有可以下载的这份文件"))
      }
      try await visitor.fetchFile(sequences[1], taken)
      expectNoDifference([visitor.status, visitor.page.count], [200, 1])
      expectNoDifference(visitor.headers[.contentType], "application/octet-stream")
      // It is the letter whose fetching is its arrival.
      #expect(try desk.facts(of: taken.number).allSatisfy { !$0.hasPrefix("reached") })
      _ = try desk.office().erase(taken.number, sequences[1], reason: "保管期满", desk.entry)
      try await visitor.fetchFile(sequences[1], taken)
      expectNoDifference(visitor.status, 404)
      try await visitor.query(taken)
      #expect(!visitor.text.contains("纪要.txt"))
    }
  }

  @Test func `what was provided on paper is not handed out on the page`() async throws {
    let desk = try VisitedDesk.reachedOnline()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try desk.reply(to: taken.number, enclosing: ["方案.pdf": File.pdf])
      try desk.send(taken.number, by: .chinaPost)
      try await visitor.query(taken)
      #expect(!visitor.text.contains("方案.pdf"))
      for sequence in 1...12 {
        try await visitor.fetchFile(sequence, taken)
        expectNoDifference(visitor.status, 404)
      }
    }
  }

  @Test func `letters to others stay with the office (art 32)`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      try desk.consult(in: taken.number)
      try await visitor.query(taken)
      #expect(visitor.text.contains("本机关正在办理，正在依法征求意见"))
      #expect(visitor.text.contains("还没有发给您的文书。"))
      #expect(!visitor.text.contains("明远建设"))
      try await visitor.fetch("d1", taken)
      #expect(visitor.status == 404)
    }
  }

  @Test func `who tries code after code is stopped for a while`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving(limited: true) { visitor in
      try await visitor.get("/query")
      let asked = [visitor.token, Field("number", "2026-0001"), Field("code", "AAAA-AAAA-AAAA")]
      for _ in 1...100 where visitor.status != 429 { try await visitor.post("/query", asked) }
      #expect(visitor.status == 429)
      #expect(visitor.text.contains("提交得太频繁。请过一分钟再试。"))
    }
  }
}

extension Visitor {
  /// Fetches a letter from the page of the application.
  fileprivate func fetch(_ document: String, _ taken: Taken) async throws {
    try await get("/query")
    let asked = [token, Field("document", document), Field("format", "html")]
    try await post("/query/letter", asked + taken.fields)
  }

  /// Fetches what came with a reply.
  fileprivate func fetchFile(_ sequence: Int, _ taken: Taken) async throws {
    try await get("/query")
    try await post("/query/file", [token, Field("file", "\(sequence)")] + taken.fields)
  }
}

extension VisitedDesk {
  /// A desk whose bodies of redress can be reached online, as replies sent online have to tell
  /// (行政复议法 art 22).
  fileprivate static func reachedOnline() throws -> VisitedDesk {
    let court = "法院: 示例市中级人民法院"
    return try VisitedDesk(replacing: [court: court + "\n        网上复议: https://fy.example.gov.cn"])
  }

  fileprivate var entry: Entry { Entry(on: today, by: "周文静") }

  fileprivate func askCorrection(of number: String) throws {
    let office = try office()
    _ = try office.confirm(number, entry)
    _ = try office.askCorrection(
      number, items: ["请写明工程名称"], period: .workingDays(10), reachedOn: nil, entry)
  }

  fileprivate func reply(to number: String, enclosing files: [String: [UInt8]] = [:]) throws {
    let folder = try UploadFolder()
    let paths = try files.sorted { $0.key < $1.key }.map { try folder.keep($1, named: $0) }
    let office = try office()
    _ = try office.confirm(number, entry)
    _ = try office.review(number, .secrecy, .pass, entry)
    _ = try office.decide(
      number, DecisionDraft(items: [ItemDraft(item: 1, type: .disclosed)]),
      entry.enclosing(paths))
    _ = try office.issueLetter(number, "d1", approvedBy: "周明远", entry)
  }

  fileprivate func send(_ number: String, by means: Means) throws {
    _ = try office().send(number, "d1", by: means, mailNumber: nil, proof: nil, entry)
  }

  fileprivate func consult(in number: String) throws {
    let office = try office()
    _ = try office.confirm(number, entry)
    _ = try office.consult(
      number, ConsultationDraft(party: "明远建设", kind: .thirdParty), entry)
  }
}
