import Casework
import Hummingbird
import Office
import WorkingDays

/// Publications, the calendar, reports and events.
extension API {
  var publications: [APIRow] {
    [
      APIRow(
        method: .get, path: "/publications", access: .token("publications", .read),
        about: "列出主动公开的信息",
        parameters: [.choice("phase", PublicationPhase.self, "只列这种状态的")] + APIParameter.paging,
        answer: "PublicationLinePage"
      ) { call, office in
        let phase = try call.choice("phase", PublicationPhase.self)
        return try ListPage(call, place: \PublicationLineView.number) {
          try office.publications(phase, $0, office.standpoint)
        }.reply
      },
      APIRow(
        method: .get, path: "/publications/{number}", access: .token("publications", .read),
        about: "一条主动公开的信息", answer: "Publication"
      ) { call, office in
        try Self.reply(try office.showPublication(call.parameter("number"), office.standpoint))
      },
      APIRow(
        method: .post, path: "/publications", access: .token("publication add", .write),
        about: "登记一条主动公开的信息", answer: "Publication", status: .created, command: "publication add"
      ) { call, office in
        let number = try enter(.new, "publication add", nil, call, office)
        return try Self.reply(try office.showPublication(number, office.standpoint), .created)
      },
      APIRow(
        method: .post, path: "/publications/{number}/{command}", access: .tokenCommand,
        about: "登记", answer: "Publication", subject: .publication
      ) { call, office in
        let number = try enter(
          .publication, call.command, call.parameter("number"), call, office)
        return try Self.reply(try office.showPublication(number, office.standpoint))
      },
    ]
  }

  var calendar: [APIRow] {
    [
      APIRow(
        method: .get, path: "/calendar/{year}", access: .token("calendar", .read),
        about: "一年里放假和调休上班的日子", answer: "CalendarYear"
      ) { call, office in
        let year = try call.number(ofPath: "year", Self.years)
        return try Self.reply(try office.calendar(knownOn: office.today).year(year))
      },
      APIRow(
        method: .get, path: "/calendar/check", access: .token("calendar", .read),
        about: "某天是不是工作日，理由和依据的通知",
        parameters: [.day("day", "要判断的日期", isRequired: true)], answer: "DayCheck"
      ) { call, office in
        let day = try call.required(call.day("day"), "day")
        return try Self.reply(office.calendar(knownOn: office.today).check(day))
      },
      APIRow(
        method: .get, path: "/calendar/add", access: .token("calendar", .read),
        about: "从某天起若干个工作日后的日期，起算当天不计",
        parameters: [
          .day("from", "起算的日期", isRequired: true),
          .number("days", 0...10_000, "工作日数", isRequired: true),
        ], answer: "DueDay"
      ) { call, office in
        let from = try call.required(call.day("from"), "from")
        let days = try call.required(call.number("days", 0...10_000), "days")
        return try Self.reply(
          try office.calendar(knownOn: office.today).due(days, workingDaysAfter: from))
      },
    ]
  }

  var reports: [APIRow] {
    [
      APIRow(
        method: .get, path: "/reports/annual/{year}", access: .token("report", .read),
        about: "年度报告表三、表四（条例第49、50条）",
        parameters: [.text("respondent", "只看这个答复主体的代码；不写时为合计")], answer: "AnnualReport"
      ) { call, office in
        let year = try call.number(ofPath: "year", Self.years)
        return try Self.reply(
          try office.annualReport(year, respondent: call.asked("respondent"), asOf: nil))
      }
    ]
  }

  var events: [APIRow] {
    [
      APIRow(
        method: .get, path: "/events", access: .token("events", .read),
        about: "账簿里某个位置以后登记的事实，按位置先后，不含文字和个人信息",
        parameters: [
          .number("after", 0...Self.lastPosition, "从这个位置以后；不写时从头"),
          APIParameter.paging[0],
        ], answer: "EventPage"
      ) { call, office in
        let after = try call.number("after", 0...Self.lastPosition) ?? 0
        return try ListPage(call, place: { (event: EventView) in String(event.position) }) {
          try office.events(after: after, limit: $0.limit ?? 0)
        }.reply
      }
    ]
  }

  /// More than any ledger has.
  private static let lastPosition = 999_999_999_999
}
