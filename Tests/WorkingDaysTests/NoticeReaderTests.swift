import CustomDump
import Testing
import WorkingDays

struct NoticeReaderTests {
  @Test(arguments: NoticeSample.all)
  func `each text reads into the days that the program has`(sample: NoticeSample) throws {
    let expected = try #require(sample.builtIn)
    let notice = try sample.read(sample.text)
    let isOwnDay = sample.name == "2015-amended"
    expectNoDifference(
      notice.days.map { Self.plain($0, isNamed: !isOwnDay) },
      expected.days.map { Self.plain($0, isNamed: !isOwnDay) })
    expectNoDifference(notice.kind, expected.kind)
    expectNoDifference(notice.agrees(with: expected), true)
    expectNoDifference(
      [notice.title, notice.number, notice.published.description],
      [expected.title, expected.number, expected.published.description])
  }

  /// The day of 2015 had no item, and so no short name.
  private static func plain(_ set: NoticeDay, isNamed: Bool) -> String {
    "\(set.day) \(set.isWorking ? "work" : "off") \(isNamed ? set.name : "")"
  }
}
