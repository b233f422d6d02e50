import HTTPTypes
import Hummingbird
import Office

/// The calendar of each person: the page that makes its address, and the file at it.
extension Routes {
  var feeds: [Route] {
    [
      .get("/desk/feed", .signedIn("board")) { call, office in
        feedPage(FeedPage(has: try office.hasFeed(call.account?.name ?? "")), call, office)
      },
      .post("/desk/feed", .signedIn("board")) { call, office in
        let name = call.account?.name ?? ""
        if call.given("what") == "end" {
          try office.endFeed(of: name)
          return .redirect("/desk/feed")
        }
        let secret = try office.renewFeed(of: name)
        return feedPage(FeedPage(path: "/feed/\(secret).ics", call), call, office)
      },
      .get("/feed/{secret}.ics", .everyone, feed),
    ]
  }

  private func feedPage(_ page: FeedPage, _ call: Call, _ office: Office) -> Reply {
    pages.page("feed", "期限日历", page, call, office)
  }

  @Sendable private func feed(_ call: Call, _ office: Office) throws -> Reply {
    guard let text = try office.feed(at: call.parameter("secret")) else { throw Problem.notFound }
    return Reply(
      type: "text/calendar; charset=utf-8", body: Array(text.utf8),
      headers: [(.cacheControl, "private, no-cache")])
  }
}

struct FeedPage: Sendable {
  /// Whether there is an address that is not shown.
  let isSet: Bool
  /// The address that was just made, shown this once.
  let address: String?

  init(has isSet: Bool) { (self.isSet, address) = (isSet, nil) }

  init(path: String, _ call: Call) {
    isSet = true
    let host = call.header("Host") ?? ""
    address = "\(call.isSecure ? "https" : "http")://\(host)\(path)"
  }
}
