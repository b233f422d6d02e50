import CustomDump
import Testing
import WorkingDays

/// What is refused, at which place, and what a sentence about it can say.
struct NoticeFaultTests {
  typealias Place = NoticeFault.Place

  @Test(
    arguments: [
      (
        "一、元旦：1月1日（周四）放假。",
        .wrongWeekday(Place(line: 1, column: 6, text: "1月1日"), day: day("2027-01-01"))
      ),
      ("一、元旦：1月1日至3日放假，共4天。", .wrongCount(Place(line: 1, column: 17, text: "4天"), counted: 3)),
      (
        "一、元旦：1月2日放假。",
        .notStatutory(Place(line: 1, column: 6, text: "1月2日"), statutory: [day("2027-01-01")])
      ),
      (
        "一、国庆节：10月2日至7日放假，共6天。",
        .leavesOut(Place(line: 1, column: 7, text: "10月2日"), statutory: day("2027-10-01"))
      ),
      ("一、元旦：1月1日放假。\n二、春节：0月1日放假。", .noSuchDate(Place(line: 2, column: 6, text: "0月1日"))),
      ("一、元旦：2月30日放假。", .noSuchDate(Place(line: 1, column: 6, text: "2月30日"))),
      ("一、元旦：1日放假。", .noMonth(Place(line: 1, column: 6, text: "1日"))),
      (
        "一、元旦：2026年1月1日放假。",
        .wrongYear(Place(line: 1, column: 6, text: "2026年1月1日"), expected: 2027)
      ),
      (
        "一、春节：2月6日（农历除夕）至12日放假，共7天。",
        .wrongLunarDay(Place(line: 1, column: 6, text: "2月6日"), expected: day("2027-02-05"))
      ),
      ("一、国庆节：10月7日至1日放假，共7天。", .backwards(Place(line: 1, column: 13, text: "1日"))),
      ("一、元旦：1月1日放假。1月9日、10日上班。", .unconfirmed(Place(line: 1, column: 13, text: "1月9日"))),
      (
        "一、元旦：1月1日放假。1月8日（周五）上班。",
        .notWeekend(Place(line: 1, column: 13, text: "1月8日"), day: day("2027-01-08"))
      ),
      (
        "一、劳动节：5月1日至2日放假，共2天，5月8日（周六）补休。",
        .notWeekday(Place(line: 1, column: 21, text: "5月8日"), day: day("2027-05-08"))
      ),
      (
        "一、国庆节：10月1日至3日放假，共3天，其中1日、2日、4日为法定节假日。",
        .outsideHoliday(Place(line: 1, column: 30, text: "4日"), day: day("2027-10-04"))
      ),
      (
        "一、国庆节：10月1日至7日放假，共7天。10月2日（周六）上班。",
        .twice(Place(line: 1, column: 22, text: "10月2日"), day: day("2027-10-02"))
      ),
      (
        "一、中秋节：9月15日（周三）放假。\n二、国庆节：9月15日（周三）补休，10月1日至3日放假，共3天。",
        .unconfirmed(Place(line: 2, column: 7, text: "9月15日"))
      ),
      (
        "一、国庆节：10月1日至7日放假，共7天。1月9日（周六）上班。",
        .farFromHoliday(Place(line: 1, column: 22, text: "1月9日"), day: day("2027-01-09"))
      ),
      ("一、元旦：1月1日放假半天。", .notUnderstood(Place(line: 1, column: 12, text: "半天"))),
      ("一、元旦：1月1日不放假。", .notUnderstood(Place(line: 1, column: 10, text: "不"))),
      ("一、元旦：2027.1.1放假。", .notUnderstood(Place(line: 1, column: 6, text: "2027."))),
      ("一、元旦：1月1日（周五放假。", .notUnderstood(Place(line: 1, column: 10, text: "（周五放假"))),
      ("一、元旦：1月1日，祝大家愉快。", .notUnderstood(Place(line: 1, column: 11, text: "祝大家愉快"))),
      ("一、延长1月1日假期至1月3日。", .notUnderstood(Place(line: 1, column: 5, text: "1月1日"))),
      ("一、1月1日（周五）放假。", .nameless(Place(line: 1, column: 3, text: "1月1日"))),
      ("一、元旦：祝大家愉快。", .nothingSet), ("", .nothingSet),
    ] as [(String, NoticeFault)])
  func `a text that cannot be trusted is refused at its place`(text: String, fault: NoticeFault) {
    expectNoDifference(
      refusal(of: text, NoticeOptions(year: 2027, importedOn: day("2026-11-22"))), fault)
  }

  @Test func `a place counts the lines and characters of the text as it was pasted`() {
    let text = "# year: 2027\r\n\r\n# note\r\n　　一、 元旦： 1月1日 （周四） 放假。"
    expectNoDifference(
      refusal(of: text),
      .wrongWeekday(Place(line: 4, column: 10, text: "1月1日"), day: day("2027-01-01")))
  }

  @Test(
    arguments: [
      ("# year: abc\n一、元旦：1月1日放假。", .header(Place(line: 1, column: 1, text: "# year: abc"))),
      (
        "# first published: 2026-13-01\n# year: 2027\n一、元旦：1月1日放假。",
        .header(Place(line: 1, column: 1, text: "# first published: 2026-13-01"))
      ),
      ("一、元旦：1月1日放假。", .noYear),
      ("# title: 关于调整2027年元旦假期的通知\n一、1月1日放假。", .nothingToAmend(year: 2027)),
      (
        "# title: 关于延长2026年春节假期的通知\n一、延长2026年春节假期至2月20日（周五）。",
        .notLonger(Place(line: 2, column: 15, text: "2月20日"), end: day("2026-02-23"))
      ),
      (
        "# title: 关于延长2026年春节假期的通知\n一、延长2026年春节假期至2月25日（周三），2月27日（周五）起正常上班。",
        .outsideHoliday(Place(line: 2, column: 25, text: "2月27日"), day: day("2026-02-27"))
      ),
    ] as [(String, NoticeFault)])
  func `headers and amendments have faults of their own`(text: String, fault: NoticeFault) {
    expectNoDifference(refusal(of: text), fault)
  }

  private func refusal(
    of text: String, _ options: NoticeOptions = NoticeOptions(importedOn: day("2026-11-22"))
  ) -> NoticeFault? {
    do throws(NoticeFault) {
      let known = Notices.builtIn.known(on: day("2026-11-22"))
      _ = try NoticeReader.read(text, options: options, amending: known)
      return nil
    } catch {
      return error
    }
  }
}
