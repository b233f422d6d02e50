import CustomDump
import Office
import Statute
import Testing
import WorkingDays

@testable import CLI
@testable import Web

struct ApplyTests {
  @Test func `a filled form becomes a case that waits for its confirmation (art 31)`() async throws
  {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      expectNoDifference(
        try desk.facts(of: taken.number), ["received 申请人（网上）", "attached 申请人（网上）"])
      let view = try desk.office().today(taken.number)
      expectNoDifference(
        [
          view.phase, view.channel, view.submittedOn, view.wants, view.proof, view.way, view.form,
          view.respondent, view.applicant.idNumber,
        ],
        [
          "awaitingConfirmation", "online", "2026-03-10", "道路改造工程设计方案", "scan",
          "网上领取（凭查询码下载）", "电子文档", "gov", "3207**********0004",
        ])
      #expect(view.attachments.map(\.name) == ["身份证.jpg"])
      #expect(visitor.text.contains("本机关将在 1 个工作日内与您联系确认，确认以前答复期限还没有开始计算。"))
    }
  }

  @Test func `where the success message confirms, the term runs from the same day (art 31 item 3)`()
    async throws
  {
    let desk = try VisitedDesk(replacing: ["网上:\n    确认期限: 1": "网上:\n    确认期限: 自动"])
    try await desk.serving { visitor in
      let taken = try await visitor.apply()
      expectNoDifference(
        try desk.facts(of: taken.number),
        ["received 申请人（网上）", "confirmed 申请人（网上）", "attached 申请人（网上）"])
      #expect(visitor.text.contains("收到申请之日为 2026-03-10（星期二），网站提示提交成功即为双方确认"))
      #expect(visitor.text.contains("共 20 个工作日，最后一天为 2026-04-08（星期三）"))
    }
  }

  @Test func `the same page sent twice makes one case and shows the same code`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.fill()
      let sent = visitor.hidden
      try await visitor.post("/apply/send", sent)
      let first = try Taken(visitor)
      try await visitor.post("/apply/send", sent)
      #expect(try Taken(visitor) == first)
      #expect(try desk.cases() == ["2026-0001"])
    }
  }

  @Test func `sent twice at one time it makes one case, too`() async throws {
    let desk = try VisitedDesk()
    let fields = Dictionary(grouping: SampleForm.fields, by: \.name).mapValues { $0.map(\.value) }
    let form = OnlineForm(fields)
    let files = [
      try desk.office().keep(File.jpeg, named: "证.jpg", for: .proof, of: "visit")
    ]
    let receipts = try await withThrowingTaskGroup(of: OnlineReceipt.self) { group in
      for _ in 1...4 {
        group.addTask { try desk.office().apply(form, files, visit: "visit", key: "page") }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(receipts.map(\.number) == ["2026-0001"])
    #expect(try desk.cases() == ["2026-0001"])
  }

  @Test func `a form that was changed and sent again is another application`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.fill()
      let sent = visitor.hidden
      try await visitor.post("/apply/send", sent)
      var changed = sent.filter { $0.name != "kept" }
      for index in changed.indices where changed[index].name == "item" {
        changed[index].value = "道路改造工程决算"
      }
      try await visitor.post("/apply/send", changed)
      #expect(try desk.cases() == ["2026-0001", "2026-0002"])
      #expect(try desk.office().today("2026-0002").wants == "道路改造工程决算")
    }
  }

  @Test func `a form without the word of its page is refused and stores nothing`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.fill()
      try await visitor.post("/apply/send", visitor.hidden.filter { $0.name != "_token" })
      #expect(visitor.status == 403)
      #expect(visitor.text.contains("这张表单已经失效，没有登记"))
      let stranger = visitor.other()
      try await stranger.get("/query")
      try await stranger.post("/apply/send", visitor.hidden)
      #expect(stranger.status == 403)
      #expect(try desk.cases() == [])
    }
  }

  @Test func `everything to be put right is said at once, and the answers stay`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.fill(
        SampleForm.with([
          "name": "320705199001010004", "idNumber": "320705199001010005", "phone": "",
          "item": "", "way": "邮寄",
        ]))
      #expect(visitor.status == 422)
      expectNoDifference(
        visitor.text.split(separator: "\n").prefix(8).joined(separator: "\n"),
        """
        政府信息公开申请表
        还没有提交，请先改正：
        这里写姓名或者名称，不要写号码。
        居民身份证号码第 18 位校验码与前 17 位不符，其中有一位写错或者相邻两位写反，请照证件核对。
        联系电话、电子邮箱、通信地址请至少填写一项（《政府信息公开条例》第二十九条第二款第（一）项）。
        选择邮寄方式的，请填写通信地址。
        请写明所需政府信息的名称、文号或者便于查找的其他特征（《政府信息公开条例》第二十九条第二款第（二）项）。
        一、申请人
        """)
      #expect(visitor.page.contains(#"name="idNumber" value="320705199001010005""#))
      #expect(visitor.page.contains(#"<option value="邮寄" selected>"#))
      #expect(try desk.cases() == [])
    }
  }

  @Test func `paper does not come over the wire`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.fill(SampleForm.with(["carrier": "纸质"]))
      #expect(visitor.status == 422)
      #expect(visitor.text.contains("选择网上领取或者电子邮件的，载体形式请选择电子文档。"))
    }
  }

  @Test func `an office whose guide opens no web channel says how to apply instead`() async throws {
    let desk = try VisitedDesk(replacing: ["  网上:\n    确认期限: 1\n": ""])
    try await desk.serving { visitor in
      try await visitor.get("/apply")
      #expect(visitor.text.contains("本机关没有公布网上申请渠道，这里不能提交申请。请用下列方式申请。"))
      #expect(visitor.text.contains("当面提交"))
      #expect(!visitor.text.contains("网上申请\n"))
      try await visitor.get("/query")
      try await visitor.post("/apply/send", [visitor.token] + SampleForm.fields)
      #expect(visitor.text.contains("这里不能提交申请"))
      #expect(try desk.cases() == [])
    }
  }

  @Test func `what an applicant writes is text on every page`() async throws {
    let desk = try VisitedDesk()
    let script = #"<script>alert("x")</script>'{{page}}"#
    try await desk.serving { visitor in
      let fields = SampleForm.with(["name": "沈\(script)", "item": script])
      let file = File("proof", "<b>.jpg", File.jpeg)
      var pages: [String] = []
      try await visitor.fill(fields + [Field("idNumber", "1")], [file])
      pages.append(visitor.page)
      try await visitor.fill(fields, [file])
      pages.append(visitor.page)
      try await visitor.post("/apply/send", visitor.hidden)
      pages.append(visitor.page)
      try await visitor.query(try Taken(visitor))
      pages.append(visitor.page)
      try await visitor.get("/found?q=\(script)")
      pages.append(visitor.page)
      for page in pages {
        #expect(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"))
        #expect(!page.contains("<script") && !page.contains("<b>.jpg"))
      }
    }
  }

  @Test func `several things are items of one application`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let taken = try await visitor.apply(SampleForm.fields + [Field("item", "道路改造工程决算")])
      let view = try desk.office().today(taken.number)
      #expect(view.wants == "1．道路改造工程设计方案\n2．道路改造工程决算")
      #expect(view.items.map(\.wants) == ["道路改造工程设计方案", "道路改造工程决算"])
    }
  }

  @Test func `nobody learns or changes by a form whom the desk knows`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let first = try await visitor.apply()
      let known = try desk.office().today(first.number).applicant
      let namesake = try await visitor.other().apply(SampleForm.with(["name": "陆一鸣"]))
      #expect(try desk.office().today(namesake.number).applicant.id != known.id)
      let impostor = try await visitor.other().apply(SampleForm.with(["phone": "13900005678"]))
      #expect(try desk.office().today(impostor.number).applicant.id != known.id)
      #expect(try desk.office().today(first.number).applicant == known)
      let again = try await visitor.other().apply(SampleForm.with(["item": "道路改造工程决算"]))
      #expect(try desk.office().today(again.number).applicant.id == known.id)
    }
  }

  @Test func `a number under a wrong name keeps its owner from nothing, until it was verified`()
    async throws
  {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let impostor = try await visitor.apply(SampleForm.with(["name": "陆一鸣"]))
      expectNoDifference(try desk.atCounter("沈知远"), "2026-0002")
      // A third name is held against what the counter saw, not against the page.
      expectNoDifference(try desk.atCounter("郑新名"), "numberOfAnother 沈* (p2)")
      expectNoDifference(try desk.atCounter("陆一鸣"), "2026-0003")
      let entry = Entry(on: desk.today, by: "周文静")
      _ = try desk.office().confirm(impostor.number, entry)
      _ = try desk.office().verify(impostor.number, failed: nil, entry)
      expectNoDifference(try desk.atCounter("郑新名"), "numberOfAnother 陆* (p1)")
    }
  }
}

extension VisitedDesk {
  /// Logs an application at the counter: its number, or whom the number belongs to.
  fileprivate func atCounter(_ name: String) throws -> String {
    let answers = [
      "channel": "inPerson", "on": "\(today)", "kind": "person", "applicant": name,
      "id": "320705199001010004", "wants": "道路改造工程决算",
    ]
    do {
      let bytes = try VerbForms().enter(
        "log", of: nil, FormAnswers(answers.mapValues { [$0] }), by: "周文静", at: office())
      return JSONReading.string("number", of: bytes) ?? ""
    } catch let refusal as FormRefusal {
      let holder = refusal.error.message.firstMatch(of: /登记为 (.+?)（(p[0-9]+)/)
      return "\(refusal.error.code) \(holder?.1 ?? "") (\(holder?.2 ?? ""))"
    }
  }
}
