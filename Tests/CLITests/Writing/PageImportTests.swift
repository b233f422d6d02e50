import CustomDump
import Foundation
import Testing

/// `ysq publication import`: the text of a portal page becomes an entry of the register.
struct PageImportTests {
  let desk: Desk
  private let listed: String
  private let signed: String

  init() throws {
    desk = try Desk()
    listed = try desk.file("带栏目.txt", Self.listedPage)
    signed = try desk.file("带署名.txt", Self.signedPage)
  }

  /// A list of fields at the top.
  static let listedPage = """
    • 标题

      :临江区人民政府办公室关于印发《临江区托育服务规划》的通知
    • 索引号：0110/2026-7
    • 成文日期
      :2026-05-06
    • 发文字号
      临政办发〔2026〕31号
    • 发布日期:2026年5月20日
    • 有效性：有效

    现将规划印发你们。
    """

  /// A line under the headline, and a signature.
  static let signedPage = """
    临江区托育收费目录
    时间: 2026-07-01 00:00:00 阅读次数: 信息来源: 临江区发展改革局

    临江区发展改革局

    2026年4月

    目录如下。
    """

  @Test func `a trial tells each field, its line and what is missing, and stores nothing`() throws {
    let outcome = try desk.run("publication import \(listed) --dry-run")
    expectNoDifference(
      outcome.output,
      """
      标题      临江区人民政府办公室关于印发《临江区托育服务规划》的通知（第 3 行）
      索引号    0110/2026-7（第 4 行）
      发文字号  临政办发〔2026〕31号（第 8 行）
      成文日期  2026-05-06（第 6 行）
      发布日期  2026-05-20（第 9 行）
      有效性    有效（第 10 行）
      全文      9 字（第 12 行起）
      没有找到  主题分类（--subject）、发文机关（--issuer）、网址（--address）
      期限      自 2026-05-06 起 20 个工作日，最后一天 2026-06-02（星期二），2026-05-20 已公开（《政府信
                息公开条例》第二十六条）
      这是试读，没有存入。

      """)
    expectNoDifference(try desk.run("publication list").output, "没有这样的信息。\n")
  }

  @Test func `a page with a signature is late by its month`() throws {
    let outcome = try desk.run("主动公开 导入 \(signed) --yes")
    expectNoDifference(
      outcome.output,
      """
      标题      临江区托育收费目录（第 1 行）
      发文机关  临江区发展改革局（第 2 行）
      成文日期  2026-04（第 6 行）
      发布日期  2026-07-01（第 2 行）
      全文      24 字（第 4 行起）
      没有找到  索引号（--index-number）、主题分类（--subject）、发文字号（--document-number）、
                有效性（--validity）、网址（--address）
      期限      自 2026-04-30 起 20 个工作日，最后一天 2026-06-01（星期一），2026-07-01 才公开，逾期 21
                个工作日（《政府信息公开条例》第二十六条）
      提示      主动公开逾期：最后一天为 2026-06-01，2026-07-01 才公开，逾期 21 个工作日（《政府信息公开
                条例》第二十六条）
      已登记为 公2026-0001。

      """)
  }

  @Test func `options go before the page, and what is registered is what was shown`() throws {
    let line = """
      publication import \(signed) --yes --json --published 2026-05-11 \
      --address https://a.cn/1 --formed 2026-04-20
      """
    let read = try JSONDecoder().decode(Read.self, from: Data(desk.run(line).output.utf8))
    expectNoDifference(read.number, "公2026-0001")
    expectNoDifference(
      read.fields.filter { $0.line == nil }.map { "\($0.field) \($0.value)" },
      ["formedOn 2026-04-20", "publishedOn 2026-05-11", "address https://a.cn/1"])
    expectNoDifference(read.missing, ["indexNumber", "subject", "documentNumber", "validity"])
    let shown = try desk.run("publication show 公2026-0001 --json").output
    let held = try JSONDecoder().decode(Held.self, from: Data(shown.utf8))
    expectNoDifference(
      held,
      Held(
        title: "临江区托育收费目录", issuer: "临江区发展改革局", formedOn: "2026-04-20",
        publishedOn: "2026-05-11", address: "https://a.cn/1",
        fullText: "临江区发展改革局\n\n2026年4月\n\n目录如下。"))
  }

  private struct Read: Decodable {
    let number: String?
    let fields: [Field]
    let missing: [String]

    struct Field: Decodable {
      let field: String
      let value: String
      let line: Int?
    }
  }

  private struct Held: Decodable, Equatable {
    let title: String
    let issuer: String?
    let formedOn: String
    let publishedOn: String?
    let address: String?
    let fullText: String?
  }

  @Test(arguments: [
    ("另一件.txt", "甲\n临政办发[2026] 31 号\n", "发文字号"),
    ("另一件.txt", "甲\n索引号：0110/2026-7\n", "索引号"),
    ("另一件.txt", "甲\n网址：http://a.cn/1/\n", "网址"),
    ("另一件.txt", "标题：临江区人民政府办公室关于印发《临江区托育服务规划》的通知\n", "标题和成文日期"),
  ])
  func `the same document twice is refused and names its number`(
    _ name: String, _ text: String, _ mark: String
  ) throws {
    try #require(
      desk.run("publication import \(listed) --yes --address https://a.cn/1").code == 0)
    let before = try desk.run("publication list --json").output
    let again = try desk.file(name, text)
    for decision in ["--yes", "--dry-run"] {
      let outcome = try desk.run("publication import \(again) --formed 2026-05-06 \(decision)")
      expectNoDifference([outcome.code, Int32(outcome.output.count)], [65, 0])
      #expect(outcome.errors.contains("这份文件已经登记为 公2026-0001（\(mark)相同）"))
    }
    expectNoDifference(try desk.run("publication list --json").output, before)
  }

  @Test func `another document is no repetition`() throws {
    _ = try desk.run("publication import \(listed) --yes")
    let other = try desk.run("publication import \(listed) --yes --document-number 临政办发〔2026〕32号")
    #expect(other.output.hasSuffix("已登记为 公2026-0002。\n"))
  }
}
