import HTTPTypes
import Hummingbird
import Office

/// A row of the table of routes: what is asked, who may, and what answers.
struct Route: Sendable {
  /// Who may ask.
  enum Access: Sendable {
    /// Anybody.
    case everyone
    /// Somebody signed in whose role may do this.
    case signedIn(String)
    /// The same, of the command that the path names.
    case command
    /// A program with a token of this scope, whose account may do this.
    case token(String, AccessScope)
    /// The same, of the command that the path names.
    case tokenCommand
  }

  let method: HTTPRequest.Method
  let path: String
  let access: Access
  let answer: @Sendable (Call, Office) throws -> Reply
  /// Whether a reply to the same asker is given again as long as the desk has not changed.
  var isRemembered = false

  static func get(
    _ path: String, _ access: Access, _ answer: @escaping @Sendable (Call, Office) throws -> Reply
  ) -> Route {
    Route(method: .get, path: path, access: access, answer: answer)
  }

  static func post(
    _ path: String, _ access: Access, _ answer: @escaping @Sendable (Call, Office) throws -> Reply
  ) -> Route {
    Route(method: .post, path: path, access: access, answer: answer)
  }

  /// The row, its replies given again as long as the desk has not changed: it writes nothing.
  var remembered: Route {
    var route = self
    route.isRemembered = true
    return route
  }

  /// Whether a path is one of this row, however it is asked.
  func matches(_ path: String) -> Bool {
    let (own, asked) = (self.path.split(separator: "/"), path.split(separator: "/"))
    return own.count == asked.count
      && zip(own, asked).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
  }

  /// Bytes that a body may have: many where files come with it, else those of a long text.
  func bodyLimit(_ settings: ServiceSettings) -> Int {
    let isLarge = ["/do/", "/new/", "/apply", "/correction", "/api/"].contains(where: path.contains)
    return isLarge ? settings.bodyLimit : min(settings.bodyLimit, 1 << 20)
  }
}

extension Call {
  /// `correction ask` for the part `correction.ask` of a path.
  var command: String { parameter("command").replacing(".", with: " ") }
}
