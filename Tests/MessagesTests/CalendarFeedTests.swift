import CustomDump
import Testing

@testable import Messages

struct CalendarFeedTests {
  private func feed(cancelled: Bool = false) -> String {
    let event = CalendarEvent(
      summary: "2026-0001 答复到期", description: "承办：法规科, 李某某; 甲\\乙\n\u{7}第二行",
      day: "20261008", dayAfter: "20261009", alarms: ["20260930"])
    return CalendarFeed(
      name: "示例机关",
      events: [
        PublishedEvent(
          uid: "abc@example.ysq", sequence: 2, stamp: "20260907T010203Z", content: event.content,
          isCancelled: cancelled)
      ]
    ).text.replacing("\r\n", with: "\n")
  }

  @Test func `an event with its alarm`() {
    expectNoDifference(
      feed(),
      #"""
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//ysq//remind//ZH
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      X-WR-CALNAME:示例机关
      BEGIN:VEVENT
      UID:abc@example.ysq
      DTSTAMP:20260907T010203Z
      SEQUENCE:2
      STATUS:CONFIRMED
      DTSTART;VALUE=DATE:20261008
      DTEND;VALUE=DATE:20261009
      SUMMARY:2026-0001 答复到期
      DESCRIPTION:承办：法规科\, 李某某\; 甲\\乙\n第二行
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      TRIGGER;VALUE=DATE-TIME:20260930T010000Z
      DESCRIPTION:2026-0001 答复到期
      END:VALARM
      END:VEVENT
      END:VCALENDAR

      """#)
  }

  @Test func `a cancelled event rings no more`() {
    #expect(feed(cancelled: true).contains("STATUS:CANCELLED"))
    #expect(!feed(cancelled: true).contains("VALARM"))
  }

  @Test func `a line is folded at 75 octets, between characters`() {
    let folded = CalendarLine.folded("SUMMARY:" + String(repeating: "公", count: 60))
    let lines = folded.split(separator: "\r\n")
    expectNoDifference(lines.map(\.utf8.count), [74, 73, 43])
    expectNoDifference(
      lines.map { $0.hasPrefix(" ") ? $0.dropFirst() : $0 }.joined(),
      "SUMMARY:" + String(repeating: "公", count: 60))
  }
}

struct DailyListTests {
  @Test func `what stands on the page is text, never markup`() {
    let html = DailyList(
      title: "每日清单", subtitle: "示例机关",
      sections: [.init(title: "李某某", items: DailyDigest.sample().items)]
    ).html
    #expect(html.contains("<td>法规科 &lt;李&gt; &amp; 某</td>"))
    #expect(html.contains("@page { size: A4;"))
  }
}
