import Casework
import HTTPTypes
import Hummingbird
import Office
import Statute

/// Looking at cases.
extension API {
  var cases: [APIRow] {
    [
      APIRow(
        method: .get, path: "/cases", access: .token("list", .read), about: "列出案件，按案号先后",
        parameters: [
          .choice("phase", Phase.self, "只列这种状态的"), .choice("channel", Channel.self, "只列从这种渠道来的"),
          .number("year", Self.years, "只列这一年到达的"),
        ] + APIParameter.paging, answer: "CaseLinePage", perform: Self.list),
      APIRow(
        method: .get, path: "/cases/{number}", access: .token("case", .read),
        about: "一件案件现在的情况；ETag 是案件的版本，即登记了几条事实", answer: "Case", isVersioned: true
      ) { call, office in
        let view = try Self.case(call, office)
        if EntityTag.isKnown(view.version, call) {
          return Reply(status: .notModified, headers: Self.tag(view))
        }
        return try Self.reply(view)
      },
      APIRow(
        method: .get, path: "/cases/{number}/facts", access: .token("case", .read),
        about: "案件的经过：登记的每一条事实", answer: "Fact[]", isVersioned: true
      ) { call, office in
        let view = try Self.case(call, office)
        var reply = try Self.reply(view.facts)
        reply.headers = Self.tag(view)
        return reply
      },
      APIRow(
        method: .get, path: "/cases/{number}/deadlines", access: .token("case", .read),
        about: "期限说明：每条期限从哪天起算、逐日怎么数、依据哪份通知", answer: "ExplainedDeadline[]"
      ) { call, office in
        let number = call.parameter("number")
        return try Self.reply(try office.within(call, number).explain(number, office.standpoint))
      },
    ]
  }

  /// Years that a calendar has.
  static let years = 1900...2199

  /// The case of the path, for somebody who may see it.
  static func `case`(_ call: Call, _ office: Office) throws -> CaseView {
    let number = call.parameter("number")
    return try office.within(call, number).today(number)
  }

  /// A case with its version.
  static func reply(_ view: CaseView, _ status: HTTPResponse.Status = .ok) throws -> Reply {
    var reply = Reply.json(try ViewJSON.bytes(of: view), status)
    reply.headers = tag(view)
    return reply
  }

  private static func tag(_ view: CaseView) -> [(HTTPField.Name, String)] {
    [(.eTag, EntityTag.of(view.version)), (.cacheControl, "private, no-cache")]
  }

  @Sendable private static func list(_ call: Call, _ office: Office) throws -> Reply {
    let filter = ListFilter(
      phase: try call.choice("phase", Phase.self),
      channel: try call.choice("channel", Channel.self), year: try call.number("year", years))
    return try ListPage(call, place: \CaseLineView.number) {
      try office.list(filter, $0, office.standpoint)
    }.reply
  }
}

extension APIParameter {
  static func choice<Choice: Titled>(
    _ name: String, _ type: Choice.Type, _ about: String
  ) -> APIParameter {
    APIParameter(name: name, kind: .choice(Choice.allCases.map(\.rawValue)), about: about)
  }
}
