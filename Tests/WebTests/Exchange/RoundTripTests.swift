import Casework
import CustomDump
import Foundation
import Office
import Statute
import Support
import Testing
import WorkingDays

@testable import Web

struct RoundTripTests {
  let zones: TwoZones

  init() throws { zones = try TwoZones() }

  @Test func `an application goes in, is corrected and answered, and its reply is fetched outside`()
    async throws
  {
    let taken = try await apply()
    let entered = try zones.carryIn("1-in")
    expectNoDifference(
      entered.applications.map { [$0.outerNumber, $0.number, $0.receivedOn] },
      [[taken.number, "2026-0001", nil]])

    try askCorrection(on: "2026-03-11")
    expectNoDifference(try zones.carryOut("1-out", on: "2026-03-11").standings, [taken.number])
    try await correct(taken, on: "2026-03-12")
    expectNoDifference(
      try zones.carryIn("2-in", on: "2026-03-13").corrections, ["2026-0001"])
    let corrected = try shown(on: "2026-03-13")
    #expect(corrected.phase == "handling")
    #expect(corrected.attachments.map(\.name) == ["身份证.jpg", "补正内容.txt"])
    #expect(corrected.facts.last { $0.kind == "corrected" }?.on == "2026-03-12")

    try reply(on: "2026-03-16")
    #expect(try zones.carryOut("2-out", on: "2026-03-16").files == 3)
    try await fetch(taken, on: "2026-03-17")
    expectNoDifference(try zones.carryIn("3-in", on: "2026-03-18").fetches, ["2026-0001"])
    #expect(try shown(on: "2026-03-18").documents.last?.countsOn == "2026-03-17")
    try checkBoth()
  }

  @Test func `the case of the inner desk is what the applicant wrote, on the day of writing`()
    async throws
  {
    let taken = try await apply()
    try zones.carryIn("1-in", on: "2026-03-12")
    let there = try zones.outer.office().revealing("核对", of: taken.number, by: "周文静")
      .show(taken.number, Standpoint(asOf: "2026-03-12", knownOn: "2026-03-12"))
    let here = try zones.inner.office(today: "2026-03-12")
      .revealing("核对", of: "2026-0001", by: "周文静")
      .show("2026-0001", Standpoint(asOf: "2026-03-12", knownOn: "2026-03-12"))
    expectNoDifference(
      [here.submittedOn, here.wants, here.form, here.way, here.respondent, here.proof],
      [there.submittedOn, there.wants, there.form, there.way, there.respondent, there.proof])
    expectNoDifference(here.applicant, there.applicant)
    expectNoDifference(here.attachments.map(\.digest), there.attachments.map(\.digest))
    #expect(here.submittedOn == "2026-03-10")
    #expect(here.officeNumber == "外网2026-0001")
    #expect(
      try zones.inner.office().show(
        "外网2026-0001", Standpoint(asOf: "2026-03-12", knownOn: "2026-03-12")
      ).number == "2026-0001")
  }

  @Test func `what the site told of the confirmation holds inside (art 31 item 3)`() async throws {
    let automatic = try TwoZones(outerSays: ["网上:\n    确认期限: 1": "网上:\n    确认期限: 自动"])
    try await automatic.outer.serving { _ = try await $0.apply() }
    let entered = try automatic.carryIn("1-in").applications
    expectNoDifference(entered.map(\.receivedOn), ["2026-03-10"])
    #expect(try automatic.inner.facts(of: "2026-0001").contains("confirmed 申请人（网上）"))
  }

  @Test func `a correction that comes when none is awaited is noted with its files`()
    async throws
  {
    let taken = try await apply()
    try zones.carryIn("1-in")
    try askCorrection(on: "2026-03-11")
    try zones.carryOut("1-out", on: "2026-03-11")
    try await correct(taken, on: "2026-03-12")
    let office = try zones.inner.office(today: "2026-03-12")
    _ = try office.receiveCorrection(
      "2026-0001", postedOn: nil, zones.entry("2026-03-12"))
    let view = try zones.carryIn("2-in", on: "2026-03-13")
    expectNoDifference(view.corrections, [])
    #expect(view.remarks.count == 1)
    #expect(view.remarks[0].hasPrefix("案件 2026-0001：申请人 2026-03-12 在外网提交了补正，没有登记为收到补正："))
    #expect(try shown(on: "2026-03-13").attachments.map(\.name) == ["身份证.jpg", "补正内容.txt"])
  }

  @Test func `what comes from a day that has not come is refused whole`() async throws {
    try await zones.outer.serving(today: "2026-03-11") { _ = try await $0.apply() }
    _ = try zones.outer.office(today: "2026-03-11").exportParcel(nil, to: zones.path("1"))
    #expect(zones.refusal("1")?.status == .refused)
    expectNoDifference(try zones.inner.cases(), [])
    let later = try zones.inner.office(today: "2026-03-11").importParcel(zones.path("1"))
    #expect(!later.already && later.applications.count == 1)
  }

  @Test func `an erased application is told of outside no more`() async throws {
    let taken = try await apply()
    try zones.carryIn("1-in")
    try askCorrection(on: "2026-03-11")
    try zones.carryOut("1-out", on: "2026-03-11")
    _ = try zones.outer.office().erase(
      taken.number, 1, reason: "保管期满", zones.entry("2026-03-10"))
    try await zones.outer.serving(today: "2026-03-11") { visitor in
      try await visitor.query(taken)
      #expect(visitor.status == 200)
      #expect(!visitor.text.contains("请写明工程名称") && !visitor.text.contains("道路改造"))
    }
  }

  @Test func `a file that no applicant can have sent is left outside, and said`() async throws {
    let taken = try await apply()
    for (name, bytes) in [("工具.exe", [0x4D, 0x5A, 0x90, 0]), ("图.pdf", File.pdf)] {
      try Data(bytes).write(to: zones.disc.appending(path: name))
      _ = try zones.outer.office().note(
        taken.number, "补交", zones.entry("2026-03-10").attaching([zones.path(name)]))
    }
    let view = try zones.carryIn("1-in")
    expectNoDifference(view.remarks, ["外网 2026-0001 的文件“工具.exe”不是图片、PDF 或者文字，没有收下"])
    #expect(
      try shown(on: "2026-03-10").attachments.map(\.name) == ["身份证.jpg", "图.pdf"])
  }

  @Test func `a new key of the desk leaves the exchange as it was`() async throws {
    let taken = try await apply()
    try zones.outer.office().rotateKey { _, _ in }
    try zones.carryIn("1-in")
    try askCorrection(on: "2026-03-11")
    try zones.inner.office().rotateKey { _, _ in }
    try zones.carryOut("1-out", on: "2026-03-11")
    try zones.outer.office().rotateKey { _, _ in }
    try await correct(taken, on: "2026-03-12")
    expectNoDifference(try zones.carryIn("2-in", on: "2026-03-13").corrections, ["2026-0001"])
    try checkBoth()
  }

  @Test func `what a reply provides is fetched outside, and what follows later too`() async throws {
    let taken = try await apply()
    try zones.carryIn("1-in")
    _ = try zones.inner.office(today: "2026-03-11")
      .confirm("2026-0001", zones.entry("2026-03-11"))
    try reply(on: "2026-03-16", enclosing: "方案.pdf", provideBy: "2026-03-20")
    #expect(try zones.carryOut("1-out", on: "2026-03-16").files == 4)
    let first = try await provided(to: taken, on: "2026-03-17")
    expectNoDifference(first, ["方案.pdf %PDF"])
    let later = try zones.file("图纸.pdf")
    _ = try zones.inner.office(today: "2026-03-18")
      .provide("2026-0001", zones.entry("2026-03-18").enclosing([later]))
    #expect(try zones.carryOut("2-out", on: "2026-03-18").files == 1)
    let both = try await provided(to: taken, on: "2026-03-19")
    expectNoDifference(both, ["方案.pdf %PDF", "图纸.pdf %PDF"])
    try checkBoth()
  }

  /// The files that the page of the outer zone hands out, and how each begins.
  private func provided(to taken: Taken, on day: Day) async throws -> [String] {
    let found = Kept<[String]>()
    try await zones.outer.serving(today: day) { visitor in
      try await visitor.query(taken)
      let rows = visitor.page.matches(of: /<li>([^ ]+) <small>.*? value="([0-9]+)">下载/)
      let token = visitor.token
      var texts: [String] = []
      for row in rows {
        let asked = [token, Field("file", String(row.2))] + taken.fields
        try await visitor.post("/query/file", asked)
        texts.append("\(row.1) \(visitor.page.prefix(4))")
      }
      found.value = texts
    }
    return try #require(found.value)
  }

  private func apply() async throws -> Taken {
    let taken = Kept<Taken>()
    try await zones.outer.serving { taken.value = try await $0.apply() }
    return try #require(taken.value)
  }

  private func shown(on day: Day) throws -> CaseView {
    try zones.inner.office(today: day).show("2026-0001", Standpoint(asOf: day, knownOn: day))
  }

  private func askCorrection(on day: Day) throws {
    let office = try zones.inner.office(today: day)
    _ = try office.confirm("2026-0001", zones.entry(day))
    _ = try office.askCorrection(
      "2026-0001", items: ["请写明工程名称"], period: .workingDays(10), reachedOn: nil,
      zones.entry(day))
  }

  /// Sends the correction, twice from the same page, as impatient people do.
  private func correct(_ taken: Taken, on day: Day) async throws {
    try await zones.outer.serving(today: day) { visitor in
      try await visitor.query(taken)
      #expect(visitor.text.contains("等待您补正申请"))
      #expect(visitor.text.contains("请写明工程名称"))
      #expect(visitor.text.contains("办理案号\n2026-0001，来电来信请报这个号"))
      #expect(visitor.text.contains("情况截至\n2026-03-11（星期三）"))
      let filled =
        visitor.hidden.filter { $0.name != "document" } + [Field("text", "工程名称：滨河路")]
      for _ in 1...2 {
        try await visitor.upload("/query/correction", filled, [])
        #expect(visitor.status == 200)
        #expect(visitor.text.contains("补正已经提交，正在转给承办的工作人员"))
      }
    }
  }

  private func reply(
    on day: Day, enclosing name: String? = nil, provideBy: Day? = nil
  ) throws {
    let office = try zones.inner.office(today: day)
    let entry = zones.entry(day)
    _ = try office.review("2026-0001", .secrecy, .pass, entry)
    var draft = DecisionDraft(items: [ItemDraft(item: 1, type: .disclosed)])
    draft.provideBy = provideBy
    let decided = try office.decide(
      "2026-0001", draft, entry.enclosing(try [name].compactMap(\.self).map(zones.file)))
    let document = try #require(decided.documents.last?.id)
    _ = try office.issueLetter("2026-0001", document, approvedBy: "周明远", entry)
    _ = try office.send(
      "2026-0001", document, by: .electronic, mailNumber: nil, proof: nil, entry)
  }

  private func fetch(_ taken: Taken, on day: Day) async throws {
    try await zones.outer.serving(today: day) { visitor in
      try await visitor.query(taken)
      #expect(visitor.text.contains("已经答复：予以公开"))
      let document = try #require(visitor.hidden.first { $0.name == "document" })
      let asked = [visitor.token, document, Field("format", "html")] + taken.fields
      for _ in 1...2 {
        try await visitor.post("/query/letter", asked)
        #expect(visitor.status == 200)
        #expect(visitor.page.contains("示政公开〔2026〕1号"))
      }
    }
  }

  private func checkBoth() throws {
    for desk in [zones.outer, zones.inner] {
      let check = try Program.run("check", "--desk", desk.path)
      #expect(check.code == 0, "\(check.text)")
    }
  }
}

/// Something that is handed out of a closure.
final class Kept<Value: Sendable>: @unchecked Sendable {
  var value: Value?
}
