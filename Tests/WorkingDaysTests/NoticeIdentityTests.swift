import CustomDump
import Testing
import WorkingDays

/// What a notice is, and what it does to the notices before it.
struct NoticeIdentityTests {
  static let today = day("2026-11-22")

  /// The page of the government's site, with everything around the items.
  static let page = """
    国务院办公厅关于2025年部分节假日安排的通知
    国办发明电〔2024〕12号
    各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
    　　根据2024年11月修订的放假办法，自2025年1月1日起，全体公民放假的假日增加2天。10月1日起放假调休。
    　　经国务院批准，现将2025年元旦、春节放假调休日期的具体安排通知如下。
    　　一、元旦：1月1日（周三）放假1天，不调休。
    　　二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
    　　节假日期间，各单位要安排好值班，2025年2月5日前报送总结。
    国务院办公厅
    2024年11月12日
    """

  @Test func `title, number and year are found in the text`() throws {
    let notice = try Self.read(Self.page)
    expectNoDifference(
      [notice.title, notice.number, "\(notice.year)", notice.published.description],
      ["国务院办公厅关于2025年部分节假日安排的通知", "国办发明电〔2024〕12号", "2025", "2026-11-22"])
    expectNoDifference(notice.days.count, 11)
  }

  @Test func `headers go before the text and options before headers`() throws {
    let text = """
      # year: 2025
      # title: 标题
      # number: 甲号
      # first published: 2024-11-12
      # signed (成文日期): 2024-11-10
      \(Self.page)
      """
    let plain = try Self.read(text)
    expectNoDifference(
      [plain.title, plain.number, plain.published.description], ["标题", "甲号", "2024-11-12"])
    let told = try Self.read(
      text,
      NoticeOptions(
        year: 2025, number: "乙号", title: "另题", published: day("2024-11-13"), importedOn: Self.today)
    )
    expectNoDifference(
      [told.title, told.number, told.published.description], ["另题", "乙号", "2024-11-13"])
  }

  @Test(arguments: [
    "# title: 国务院办公厅关于２０２７年部分节假日安排的通知\n一、元旦：1月1日放假。", "现将2027年元旦安排通知如下：\n一、元旦：1月1日放假。",
    "一、元旦：2026年12月31日至2027年1月1日放假，共2天。", "＃ YEAR：2027\n一、元旦：1月1日放假。",
    "一、2027年元旦1月1日放假。",
  ])
  func `the year is found wherever it stands`(text: String) throws {
    expectNoDifference(try Self.read(text).year, 2027)
  }

  @Test func `an amendment replaces the named holiday and frees its other days`() throws {
    let notice = try Self.read(
      """
      关于调整2026年国庆节假期安排的通知
      一、10月1日至5日放假调休，共5天。10月17日（周六）上班。
      """)
    expectNoDifference(
      notice.kind,
      .amending(dropping: ["09-20", "10-06", "10-07", "10-10"].map { day("2026-\($0)") }))
    expectNoDifference(notice.days.count, 6)
    let calendar = Notices.builtIn.adding(notice, importedOn: Self.today)
      .calendar(knownOn: Self.today)
    let works = (1...18).filter { calendar.isWorking(day("2026-09-30") + $0) }
    expectNoDifference(works, [6, 7, 8, 9, 12, 13, 14, 15, 16, 17])
  }

  @Test func `a prolonged holiday swallows the make-up day inside it`() throws {
    let notice = try Self.read(
      """
      # title: 国务院办公厅关于延长2026年春节假期的通知
      一、延长2026年春节假期至3月1日（星期日），3月2日（星期一）起正常上班。
      """)
    let calendar = Notices.builtIn.adding(notice, importedOn: Self.today)
      .calendar(knownOn: Self.today)
    expectNoDifference(calendar.isWorking(day("2026-02-28")), false)
    expectNoDifference(calendar.explanation(of: day("2026-02-28")).why, "春节")
    expectNoDifference(calendar.day(1, workingDaysAfter: day("2026-02-14")), day("2026-03-02"))
  }

  @Test(arguments: NoticeSample.all)
  func `a notice that is read again changes nothing`(sample: NoticeSample) throws {
    let notice = try Self.read(sample.text, NoticeOptions(importedOn: Self.today))
    expectNoDifference(
      Notices.builtIn.adding(notice, importedOn: Self.today), Notices.builtIn)
  }

  private static func read(
    _ text: String, _ options: NoticeOptions = NoticeOptions(importedOn: today)
  ) throws -> Notice {
    try NoticeReader.read(
      text, options: options, amending: Notices.builtIn.known(on: today))
  }
}
