import CustomDump
import Testing
import WorkingDays

/// Wordings of single items, each with the days it sets in its year.
struct NoticeWordingTests {
  typealias Row = (year: Int, item: String, off: String, work: String)

  @Test(
    arguments: [
      // The news page of 2007, with wide hyphens and counts in words.
      (
        2007,
        "元旦：1月1日－3日放假，共三天。其中1月1日为法定假日，将12月30日（星期六）、31日（星期日）两个公休日分别调至1月2日、3日，12月30日（星期六）、12月31日（星期日）上班。",
        "2007-01-01 2007-01-02 2007-01-03", "2006-12-30 2006-12-31"
      ),
      // Shorthand: the day sign, the weekday sign or the month only once.
      (
        2012, "元旦：1月1至3日放假调休，共3天。2011年12月31日（星期六）上班。", "2012-01-01 2012-01-02 2012-01-03",
        "2011-12-31"
      ),
      (
        2013, "国庆节：10月1、2、3日放假。10月12、13日（星期六、日）上班。", "2013-10-01 2013-10-02 2013-10-03",
        "2013-10-12 2013-10-13"
      ),
      (
        2013, "元旦：1月1日（周二）至1月3日周四放假，共3天。1月5日、6日（周六、周日）上班。", "2013-01-01 2013-01-02 2013-01-03",
        "2013-01-05 2013-01-06"
      ),
      (
        2013, "元旦：1月1日至3日（周二至周四）放假。1月5日（周六）和6日（周日）上班。", "2013-01-01 2013-01-02 2013-01-03",
        "2013-01-05 2013-01-06"
      ),
      (2022, "端午节：六月三日至五日放假，共三天。", "2022-06-03 2022-06-04 2022-06-05", ""),
      // Order and punctuation.
      (
        2024, "中秋节：9月15日至17日，放假调休，共3天，9月14日（星期六）上班。", "2024-09-15 2024-09-16 2024-09-17",
        "2024-09-14"
      ),
      (2024, "中秋节：9月15日至17日共3天放假；9月14日（星期六）上班。", "2024-09-15 2024-09-16 2024-09-17", "2024-09-14"),
      (
        2024, "中秋节：放假时间如下：9月15日至17日放假。共3天。9月14日（星期六）照常上班。", "2024-09-15 2024-09-16 2024-09-17",
        "2024-09-14"
      ),
      (
        2024, "中秋节：9月15日至17日放假（调休），共3天。9月14日（星期六）调休上班。", "2024-09-15 2024-09-16 2024-09-17",
        "2024-09-14"
      ),
      // One day, with everything that may stand beside it.
      (2023, "清明节：4月5日放假，共1天。", "2023-04-05", ""), (2025, "元旦：1月1日（周三）放假1天，不调休。", "2025-01-01", ""),
      (2019, "清明节：4月5日放假，与周末连休，共3天。", "2019-04-05", ""),
      (2019, "清明节：4月5日放假一天，与周末连休。", "2019-04-05", ""),
      (2014, "清明节：4月5日放假，4月7日补休。", "2014-04-05 2014-04-07", ""),
      (2014, "清明节：4月5日放假，4月7日（星期一）补休，共3天。", "2014-04-05 2014-04-07", ""),
      // Advice and remarks about other things.
      (
        2024, "春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励在除夕（2月9日）休息。职工带薪年休假共5天的，另行安排。",
        "2024-02-10 2024-02-11 2024-02-12 2024-02-13 2024-02-14 2024-02-15 2024-02-16 2024-02-17",
        "2024-02-04 2024-02-18"
      ),
      // Law days alone, and two days moved from one date.
      (2008, "清明节：4月4日为法定节假日。", "2008-04-04", ""),
      (
        2009,
        "国庆节、中秋节：10月1日至8日放假，共8天。其中，10月1日（星期四）、10月2日（星期五）、10月3日（星期六）为国庆节、中秋节法定节假日，10月4日（星期日）照常公休；10月3日（星期六）公休日、中秋节法定节假日分别调至10月5日（星期一）、10月6日（星期二），9月27日（星期日）、10月10日（星期六）两个公休日调至10月7日（星期三）、8日（星期四）。",
        "2009-10-01 2009-10-02 2009-10-03 2009-10-04 2009-10-05 2009-10-06 2009-10-07 2009-10-08",
        "2009-09-27 2009-10-10"
      ),
      // A day of the whole nation that is no yearly holiday.
      (
        2015, "抗战胜利纪念日：9月3日至5日调休放假，共3天。9月6日（星期日）上班。", "2015-09-03 2015-09-04 2015-09-05",
        "2015-09-06"
      ),
    ] as [Row])
  func `each wording sets its days`(row: Row) throws {
    let notice = try NoticeReader.read(
      "一、\(row.item)", options: NoticeOptions(year: row.year, importedOn: day("2026-11-22")),
      amending: [])
    expectNoDifference(Self.days(notice, isWorking: false), row.off)
    expectNoDifference(Self.days(notice, isWorking: true), row.work)
  }

  @Test func `a list that lost its numbers is still a list`() throws {
    let text = """
      元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
      春节2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
      清明节：4月4日（周六）至6日（周一）放假，共3天。
      “五一”：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
      """
    let notice = try NoticeReader.read(
      text, options: NoticeOptions(year: 2026, importedOn: day("2026-11-22")), amending: [])
    var names: [String] = []
    for set in notice.days where names.last != set.name { names.append(set.name) }
    expectNoDifference(names, ["元旦", "春节", "清明节", "“五一”"])
    expectNoDifference(notice.days.count, 24)
  }

  private static func days(_ notice: Notice, isWorking: Bool) -> String {
    notice.days.filter { $0.isWorking == isWorking }.map(\.day.description).joined(separator: " ")
  }
}
