import Hummingbird
import Office

/// The table of routes: one row for each page and each thing that can be sent.
struct Routes: Sendable {
  let pages: Pages
  let forms: any EntryForms
  let meter: Meter

  var all: [Route] {
    guide + applying + querying + signing + board + cases + entries + papers + mail + library
      + supervision + keeping + operations + api + feeds
  }
}

extension Route {
  /// Whether it belongs to the office, signed in.
  var isOfDesk: Bool { Self.isOfDesk(path) }

  static func isOfDesk(_ path: String) -> Bool {
    path == "/desk" || ["/desk/", "/api/", "/feed/"].contains(where: path.hasPrefix)
      || ["/login", "/logout", "/password"].contains(path)
  }
  /// Whether it belongs to applicants.
  var isOfApplicants: Bool {
    ["/", "/apply", "/query", "/found"].contains {
      path == $0 || path.hasPrefix($0 + "/") && $0 != "/"
    }
  }
}
