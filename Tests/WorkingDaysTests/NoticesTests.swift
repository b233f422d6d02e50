import CustomDump
import Foundation
import Testing
import WorkingDays

struct NoticesTests {
  /// An invented notice for 2027, with a day of December 2026 in it.
  let notice2027 = Notice(
    year: 2027, number: "国办发明电〔2026〕9号", title: "国务院办公厅关于2027年部分节假日安排的通知",
    published: day("2026-11-25"), kind: .yearly,
    days: [
      NoticeDay(day: day("2027-01-01"), isWorking: false, name: "元旦"),
      NoticeDay(day: day("2026-12-26"), isWorking: true, name: "元旦"),
    ])

  @Test(arguments: [
    ("2026-11-20", "2026-11-19", false), ("2026-11-20", "2026-11-20", true),
    ("2026-11-30", "2026-11-24", false), ("2026-11-30", "2026-11-25", true),
  ])
  func `an imported notice is known from publication, or from an earlier import`(
    imported: String, asked: String, isKnown: Bool
  ) {
    let notices = Notices.builtIn.adding(notice2027, importedOn: day(imported))
    let calendar = notices.calendar(knownOn: day(asked))
    expectNoDifference(calendar.knownNotices.contains(notice2027), isKnown)
    expectNoDifference(calendar.isWorking(day("2026-12-26")), isKnown)
    let missing = calendar.missingYear(from: day("2026-12-20"), through: day("2027-01-20"))
    expectNoDifference(missing, isKnown ? nil : 2027)
  }

  @Test func `a notice that is known already changes nothing`() throws {
    let notice2020 = try #require(
      Notices.builtIn.known(on: day("2020-01-26")).last { $0.year == 2020 })
    let copy = Notice(
      year: 2020, number: "", title: "", published: day("2026-11-22"), kind: .yearly,
      days: notice2020.days)
    expectNoDifference(
      Notices.builtIn.adding(copy, importedOn: day("2026-11-22")), Notices.builtIn)
  }

  @Test func `a built-in notice is known earlier when it was imported before publication`() {
    let known = Notices.builtIn.known(on: day("2025-11-04"))
    let notices = Notices.builtIn.adding(known[known.count - 1], importedOn: day("2025-10-30"))
    expectNoDifference(notices.known(on: day("2025-10-29")), Array(known.dropLast()))
    expectNoDifference(notices.known(on: day("2025-10-30")), known)
  }

  @Test func `a later notice for a year replaces it with its amendments`() {
    let plain = Notice(
      year: 2019, number: "更正", title: "", published: day("2019-04-01"), kind: .yearly,
      days: [NoticeDay(day: day("2019-05-03"), isWorking: false, name: "劳动节")])
    let calendar = Notices.builtIn.adding(plain, importedOn: day("2019-04-02"))
      .calendar(knownOn: day("2019-04-02"))
    expectNoDifference(calendar.isWorking(day("2019-05-01")), true)
    expectNoDifference(calendar.isWorking(day("2019-05-03")), false)
    expectNoDifference(calendar.isWorking(day("2019-04-28")), false)
    expectNoDifference(calendar.isWorking(day("2018-12-31")), true)
  }

  @Test func `an amendment ends days and sets days of a year that has its notice`() {
    let amendment = Notice(
      year: 2026, number: "", title: "", published: day("2026-09-01"),
      kind: .amending(dropping: [day("2026-10-07"), day("2026-10-10")]),
      days: [NoticeDay(day: day("2026-10-08"), isWorking: false, name: "国庆节")])
    let calendar = Notices.builtIn.adding(amendment, importedOn: day("2026-09-01"))
      .calendar(knownOn: day("2026-09-01"))
    let works = ["06", "07", "08", "09", "10"].map { calendar.isWorking(day("2026-10-\($0)")) }
    expectNoDifference(works, [false, true, false, true, false])
  }

  @Test func `a notice keeps its keys in JSON`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let amendment = Notice(
      year: 2019, number: "N", title: "T", published: day("2019-03-22"),
      kind: .amending(dropping: [day("2019-05-06")]),
      days: [NoticeDay(day: day("2019-05-05"), isWorking: true, name: "劳动节")])
    expectNoDifference(
      String(decoding: try encoder.encode(amendment), as: UTF8.self),
      #"{"days":[{"day":"2019-05-05","isWorking":true,"name":"劳动节"}],"#
        + #""dropping":["2019-05-06"],"number":"N","published":"2019-03-22","title":"T","year":2019}"#
    )
    for notice in [amendment, notice2027] {
      let stored = try encoder.encode(notice)
      expectNoDifference(try JSONDecoder().decode(Notice.self, from: stored), notice)
    }
  }
}
