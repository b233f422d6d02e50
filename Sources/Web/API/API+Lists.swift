import Casework
import Hummingbird
import Office
import Statute
import WorkingDays

/// Papers, and what waits.
extension API {
  var papers: [APIRow] {
    [
      APIRow(
        method: .get, path: "/papers", access: .token("paper add", .read), about: "列出来件",
        parameters: [APIParameter(name: "open", kind: .flag, about: "只列还没有处理的")]
          + APIParameter.paging, answer: "PaperPage"
      ) { call, office in
        let all = try office.papers(openOnly: call.flag("open"), asOf: office.today)
        return try ListPage(call, place: \PaperView.number) { slice in
          Array(try all.following(slice.after, \.number).prefix(slice.limit ?? all.count))
        }.reply
      },
      APIRow(
        method: .post, path: "/papers", access: .token("paper add", .write), about: "登记来件",
        answer: "Paper", status: .created, command: "paper add"
      ) { call, office in
        let number = try enter(.new, "paper add", nil, call, office)
        return try Self.reply(try Self.paper(number, office), .created)
      },
      APIRow(
        method: .post, path: "/papers/{number}/{command}", access: .tokenCommand, about: "登记",
        answer: "Paper", subject: .paper
      ) { call, office in
        let number = try enter(.paper, call.command, call.parameter("number"), call, office)
        return try Self.reply(try Self.paper(number, office))
      },
    ]
  }

  var worklists: [APIRow] {
    [
      APIRow(
        method: .get, path: "/due", access: .token("board", .read),
        about: "到期清单：待确认的在最前，然后按最后一天先后；含主动公开",
        parameters: [.number("within", 0...999, "只列这么多个工作日内到期的；逾期和待确认的总在清单里")]
          + APIParameter.paging, answer: "DueLinePage", perform: Self.due),
      APIRow(
        method: .get, path: "/audit", access: .token("audit", .read),
        about: "核查：逐案列出逾期的期限和不合规定之处；含主动公开",
        parameters: [
          .day("from", "从这一天起发生的"), .day("to", "到这一天止发生的"),
          .choice("level", FindingLevel.self, "只列这一级的"), .text("unit", "只列这个单位承办的"),
        ] + APIParameter.paging,
        answer: "AuditLinePage", perform: Self.audit),
      APIRow(
        method: .get, path: "/search", access: .token("search", .read),
        about: "按案号、来件号、申请人、申请内容、文号查找，最相近的在前",
        parameters: [
          .text("q", "要找的文字，两个字起；几个词用空格隔开，要求都出现", isRequired: true),
          .choice("phase", Phase.self, "只找这种状态的"), .choice("channel", Channel.self, "只找从这种渠道来的"),
          .choice("outcome", ReplyType.self, "只找这样办理的"), .number("year", Self.years, "只找这一年到达的"),
        ] + APIParameter.paging, answer: "HitPage", perform: Self.search),
    ]
  }

  private static func paper(_ number: String, _ office: Office) throws -> PaperView {
    let papers = try office.papers(openOnly: false, asOf: office.today)
    guard let paper = papers.first(where: { $0.number == number || $0.number == "来" + number })
    else { throw Problem.notFound }
    return paper
  }

  /// A case with several clocks has several rows, so that the place names the term too.
  @Sendable private static func due(_ call: Call, _ office: Office) throws -> Reply {
    let within = try call.number("within", 0...999)
    return try ListPage(
      call, place: \DueView.place
    ) { slice in
      let unit = call.account?.onlyUnit
      // Where only some rows are the person's, a number among the others is no place either.
      let rows = try office.due(
        within: within, Slice(after: unit == nil ? slice.after : nil), office.standpoint)
      let own = rows.filter { $0.concerns(call) }
      let after = unit == nil ? own[...] : try own.following(slice.after, \.place)
      return Array(after.prefix(slice.limit ?? rows.count))
    }.reply
  }

  @Sendable private static func audit(_ call: Call, _ office: Office) throws -> Reply {
    let (from, to) = (try call.day("from"), try call.day("to"))
    let scope = AuditScope(
      from: from, to: to, level: try call.choice("level", FindingLevel.self),
      unit: call.asked("unit"))
    try scope.refuseBackwards(field: "to")
    return try ListPage(call, place: \AuditView.number) {
      try office.audit(scope, $0, office.standpoint)
    }.reply
  }

  @Sendable private static func search(_ call: Call, _ office: Office) throws -> Reply {
    let text = try call.required(call.asked("q"), "q")
    let choice = SearchChoice(
      phase: try call.choice("phase", Phase.self), year: try call.number("year", years),
      channel: try call.choice("channel", Channel.self),
      outcome: try call.choice("outcome", ReplyType.self))
    return try ListPage(call, place: \HitView.number) {
      try office.search(text, choice, $0, office.standpoint)
    }.reply
  }
}

extension DueView {
  /// What a list goes on after.
  var place: String { publication == nil ? "\(number)/\(term)" : number }

  /// Whether it is any of the person's business, as on the page of today.
  func concerns(_ call: Call) -> Bool {
    if let unit = call.account?.onlyUnit { return self.unit == unit }
    return publication == nil || call.may("publication add")
  }
}

extension Array {
  /// The rows after the one of this name; all where none is named.
  func following(_ name: String?, _ path: KeyPath<Element, String>) throws -> ArraySlice<Element> {
    guard let name else { return self[...] }
    guard let index = firstIndex(where: { $0[keyPath: path] == name }) else {
      throw OfficeError(
        .missing, code: "notListed", message: "\(name) 不在这份清单里", field: "after",
        hint: "清单可能已经变化，请去掉 after 从头看起")
    }
    return self[(index + 1)...]
  }
}
