import CustomDump
import Foundation
import Testing

/// `ysq publication`: what is published of the office's own accord, and art 26.
struct PublicationTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func add(_ rest: String) throws -> Outcome {
    try desk.run("publication add --title \(rest)")
  }

  @Test func `art 26: the Liangshan plan was in time`() throws {
    let outcome = try add(
      """
      凉山州人口发展中长期规划 --formed 2024-09-19 --published 2024-10-09 \
      --document-number 凉府办发〔2024〕29号 --index-number 009050039/2024-040073 --validity 有效
      """)
    expectNoDifference(
      outcome.output,
      """
      公2026-0001  已公开
      标题      凉山州人口发展中长期规划
      文号      凉府办发〔2024〕29号
      索引号    009050039/2024-040073
      成文      2024-09-19
      公开      2024-10-09
      有效性    有效
      期限      自 2024-09-19 起 20 个工作日，最后一天 2024-10-22（星期二），2024-10-09 已公开（《政府信
                息公开条例》第二十六条）

      """)
  }

  @Test func `art 26: the Lianyungang plan of April 2017 was late, and is listed`() throws {
    _ = try add("连云港市人口发展规划 --formed 2017-04 --published 2017-12-22")
    _ = try add("按时公开的规划 --formed 2024-09-19 --published 2024-10-09")
    expectNoDifference(
      try desk.run("publication due --json").output,
      """
      [{"number":"公2026-0001","phase":"published","title":"连云港市人口发展规划",\
      "documentNumber":null,"formedOn":"2017-04","publishedOn":"2017-12-22","due":"2017-05-27",\
      "certainty":"firm","state":"missed","daysLeft":-144,"findings":[{"code":"publicationLate",\
      "level":"breach","article":"《政府信息公开条例》（2007年）第十八条","day":"2017-05-28",\
      "detail":"主动公开逾期：最后一天为 2017-05-27，2017-12-22 才公开，逾期 144 个工作日"}]}]

      """)
  }

  @Test func `what is not up is due until it is published, and again when it changes`() throws {
    _ = try add("新规划 --formed 2026-11-02")
    let before = try desk.run("主动公开 到期").output
    expectNoDifference(
      before,
      """
      登记号       状态    成文        公开  最后一天    工作日  标题
      公2026-0001  待公开  2026-11-02        2026-11-30       5  新规划

      """)
    _ = try desk.run("publication publish 公2026-0001 --on 2026-11-20 --address https://a.cn/1")
    expectNoDifference(try desk.run("publication due").output, "没有待公开的，也没有公开晚了的。\n")
    _ = try desk.run("publication change 2026-0001 --on 2026-11-23")
    #expect(try desk.run("publication due").output.contains("2026-12-21"))
    expectNoDifference(
      try desk.run("publication due --as-of 2026-11-20").output, "没有待公开的，也没有公开晚了的。\n")
  }

  @Test(arguments: [
    "规划", "规划", "某府办发[2026] 3号", "某府办发（２０２６）3 号", "托育", "育 规划", "3号",
  ])
  func `a publication is found by title, number and wording`(typed: String) throws {
    let file = try desk.file("全文.txt", "发展普惠托育服务体系。\n")
    _ = try add(
      """
      人口规划 --formed 2026-05-06 --published 2026-05-20 --document-number 某府办发〔2026〕3号 \
      --text-file \(file)
      """)
    _ = try add("另一件 --formed 2026-05-06")
    let outcome = try Ysq.run(
      ["publication", "search", typed, "--json"], environment: desk.environment(today: "2026-11-23")
    )
    let hits = try JSONDecoder().decode([Hit].self, from: Data(outcome.output.utf8))
    expectNoDifference(hits.map(\.number), ["公2026-0001"])
  }

  @Test func `the same document is registered once`() throws {
    _ = try add("托育规划 --formed 2026-11-02 --document-number 某府办发〔2026〕3号")
    let refused = try desk.refusal(
      "publication add --title 规划 --formed 2026-11-03 --document-number 某府办发[2026]3号")
    expectNoDifference(
      [refused.code, refused.message], ["alreadyRegistered", "这份文件已经登记为 公2026-0001（发文字号相同）"])
    let listed = try desk.run("publication list --json").output
    #expect(!listed.contains("公2026-0002"), "\(listed)")
  }

  @Test func `lists and searches go on after a number`() throws {
    for title in ["规划甲", "规划乙", "规划丙"] { _ = try add("\(title) --formed 2026-11-02") }
    for verb in ["list", "due", "search 规划"] {
      let first = try desk.run("publication \(verb) --limit 1")
      #expect(first.output.hasSuffix("后面还有，加上 --after 公2026-0001 接着看。\n"))
      for place in ["公2026-0001", "2026-0001"] {
        let rest = try desk.run("publication \(verb) --after \(place) --json").output
        let hits = try JSONDecoder().decode([Hit].self, from: Data(rest.utf8))
        expectNoDifference(hits.map(\.number), ["公2026-0002", "公2026-0003"])
      }
      let refused = try desk.refusal("publication \(verb) --after 公2026-0007")
      expectNoDifference([refused.code, "\(refused.exit)"], ["notListed", "66"])
    }
  }

  private struct Hit: Decodable { let number: String }

  @Test func `the wording of what is not up is not searched`() throws {
    let file = try desk.file("全文.txt", "发展普惠托育服务体系。\n")
    _ = try add("人口规划 --formed 2026-11-02 --text-file \(file)")
    expectNoDifference(try desk.run("publication search 托育").output, "没有找到。\n")
    _ = try desk.run("publication publish 公2026-0001 --on 2026-11-20")
    #expect(try desk.run("publication search 托育").output.contains("普惠托育服务"))
    _ = try desk.run("rebuild")
    #expect(try desk.run("publication search 托育").output.contains("普惠托育服务"))
    expectNoDifference(try desk.run("check").code, 0)
  }

  @Test(arguments: [
    ("publication add --title 甲 --formed 2026-12-01", "future", 65),
    (
      "publication add --title 甲 --formed 2026-05-06 --published 2026-05-05",
      "publishedBeforeFormed", 65
    ),
    ("publication add --title 甲 --formed 2026-13", "noSuchDay", 64),
    ("publication add --title 甲 --formed 2026-05-06 --address 公示栏", "notAnAddress", 64),
    ("publication publish 公2026-0001 --on 2026-11-04 --address https://", "notAnAddress", 64),
    ("publication add --title 甲 --formed 2026-05-06 --within 7", "missingOption", 64),
    ("publication show 公2026-0009", "noSuchPublication", 66),
    ("publication publish 公2026-0001 --on 2026-11-04", "alreadyPublished", 65),
    ("publication change 公2026-0001 --on 2026-11-02", "publicationOutOfOrder", 65),
    ("publication list --phase 公开", "unknownChoice", 64),
  ])
  func `what cannot be is refused and changes nothing`(
    line: String, code: String, exit: Int32
  ) throws {
    _ = try add("人口规划 --formed 2026-11-02 --published 2026-11-03")
    let before = try desk.run("publication list --json").output
    let refused = try desk.refusal(line)
    expectNoDifference([refused.code, "\(refused.exit)"], [code, "\(exit)"])
    expectNoDifference(try desk.run("publication list --json").output, before)
  }

  @Test func `an address that is told later begins no term`() throws {
    _ = try add("幼儿园收费目录 --formed 2026-01-09 --published 2026-01-20")
    let before = try desk.json("publication show 公2026-0001")
    let outcome = try desk.run(
      "publication address 公2026-0001 --address https://www.example.gov.cn/1 --json")
    expectNoDifference(outcome.code, 0, outcome.errors)
    expectNoDifference(
      outcome.output,
      before.replacing(#""address":null"#, with: #""address":"https://www.example.gov.cn/1""#))
    expectNoDifference(
      try desk.refusal(
        "publication address 公2026-0001 --address https://www.example.gov.cn/1"
      ).code,
      "sameAddress")
    expectNoDifference(try desk.run("check").code, 0)
  }

  @Test func `who registers it again to tell its address is shown how`() throws {
    _ = try add("幼儿园收费目录 --formed 2026-01-09 --published 2026-01-20")
    let refused = try desk.refusal(
      "publication add --title 幼儿园收费目录 --formed 2026-01-09 --address https://www.example.gov.cn/1"
    )
    expectNoDifference(
      refused.hint,
      "还没有登记网址，可以用 ysq publication address 公2026-0001 --address "
        + "https://www.example.gov.cn/1 补登，期限不重新计算；内容有变更的，用 ysq publication change 登记")
  }

  @Test(arguments: ["园", "目录 园", "录"])
  func `a single character is found, and a last one too`(_ words: String) throws {
    _ = try add("幼儿园收费目录 --formed 2026-01-09")
    _ = try add("托育规划 --formed 2026-01-09")
    let outcome = try desk.run("publication search \(words)")
    #expect(outcome.output.hasPrefix("公2026-0001"))
    #expect(!outcome.output.contains("公2026-0002"))
  }
}
