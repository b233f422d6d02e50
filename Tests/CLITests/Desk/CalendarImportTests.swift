import CustomDump
import Foundation
import Office
import Statute
import Support
import Testing

/// The Spring Festival of 2020, prolonged on 2020-01-27 while terms were running.
struct CalendarImportTests {
  let desk: SampleDesk
  let notice: String

  init() throws {
    desk = try SampleDesk(today: "2020-01-20")
    try desk.log(.inPerson, on: "2020-01-10")
    notice = try SampleDesk.file("通知.txt", Self.text)
  }

  static let text = """
    # title: 国务院办公厅关于延长2020年春节假期的通知
    # number: 国办发明电〔2020〕1号
    # first published: 2020-01-27

    一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。
    """

  @Test func `a trial shows the days and the moves, and stores nothing`() throws {
    let view = try desk.json("calendar", "import", notice, "--dry-run")
    for key in ["year", "number", "off", "work", "moves"] {
      #expect(view.keys.contains(key), "\(key)")
    }
    expectNoDifference(view["moves"].array.count, 1)
    expectNoDifference(view["moves"][0].keys, ["new", "number", "old", "term"])
    expectNoDifference(
      ["number", "term", "old", "new"].map { view["moves"][0][$0].word },
      ["2020-0001", "reply", "2020-02-12", "2020-02-14"])
    #expect(view["off"].array.map(\.word).contains("2020-02-01"))
    #expect(!view["work"].array.map(\.word).contains("2020-02-01"))
    expectNoDifference(try desk.json("due").column("due").last, "2020-02-12")
  }

  @Test func `an import moves the term, and is known the next time`() throws {
    let outcome = try desk.run("日历", "导入", notice, "--yes")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains("2020-0001  答复  2020-02-12（星期三）  2020-02-14（星期五）  推后\n"))
    #expect(outcome.output.hasSuffix("已导入。\n"))
    expectNoDifference(try desk.json("due").column("due").last, "2020-02-14")
    let again = try desk.run("calendar", "import", notice, "--yes")
    #expect(again.code == 0)
    #expect(again.output.hasSuffix("这份通知已经知道，没有变动。\n"))
    let json = try desk.json("calendar", "import", notice, "--yes")
    expectNoDifference([json["known"].word, json["imported"].word], ["1", "0"])
  }

  @Test func `what was known on a day stays what was known`() throws {
    desk.today = "2020-02-01"
    expectNoDifference(try desk.json("due").column("due"), ["2020-02-14"])
    expectNoDifference(
      try desk.json("due", "--as-of", "2020-01-21").column("due"), ["2020-02-12"])
    expectNoDifference(
      try desk.json("due", "--as-of", "2020-01-21", "--as-known-now").column("due"),
      ["2020-02-14"])
    expectNoDifference(
      try desk.json("explain", "2020-0001", "--as-of", "2020-01-21").column("due"),
      ["2020-02-12"])
  }

  @Test func `the calendar takes the notices of the desk`() throws {
    _ = try desk.run("calendar", "import", notice, "--yes")
    expectNoDifference(
      try desk.run("calendar", "check", "2020-01-31").output,
      "2020-01-31（星期五）不是工作日：春节，依据国办发明电〔2020〕1号。\n")
    let without = try Ysq.run(
      "calendar", "check", "2020-01-31", environment: ["YSQ_TODAY": "2020-01-20"])
    #expect(without.output.contains("是工作日"))
    expectNoDifference(
      try desk.json("calendar", "add", "2020-01-10", "--days", "20")["due"].word, "2020-02-14")
  }

  @Test func `off a terminal one of the two is required`() throws {
    expectNoDifference(
      try desk.run("calendar", "import", notice),
      Outcome(64, errors: "要写明 --dry-run 或者 --yes；试读写 --dry-run，存入写 --yes。\n"))
    #expect(try desk.run("calendar", "import", notice, "--yes", "--dry-run").code == 64)
  }

  @Test func `without a desk a notice can be tried, and not imported`() throws {
    let environment = ["YSQ_TODAY": "2020-01-20"]
    let tried = try Ysq.run(
      "calendar", "import", notice, "--dry-run", "--json", environment: environment)
    #expect(tried.code == 0)
    expectNoDifference(try JSON(tried.output)["moves"].array.count, 0)
    #expect(try Ysq.run("calendar", "import", notice, "--yes").code == 66)
  }

  @Test(arguments: [("是", "2020-02-14", "已导入。\n"), ("否", "2020-02-12", "没有导入。\n")])
  func `on a terminal it asks after showing what it understood`(
    answer: String, due: String, end: String
  ) throws {
    let process = Ysq.process(
      ["calendar", "import", notice, "--desk", desk.folder], ["YSQ_TODAY": "2020-01-20"])
    let talk = try Conversation(process, answer)
    #expect(talk.result.contains("变动的在办期限 1 项"))
    #expect(talk.screen.hasSuffix("导入这份通知吗？（是/否）\(end)"))
    expectNoDifference(try desk.json("due").column("due").last, due)
  }
}
