import HTTPTypes
import Hummingbird
import Logging
import Office

/// Lets a request through to the desk, or says why not: who asks, whether the form is one of ours,
/// and what the role allows.
struct Gate: Sendable {
  let settings: ServiceSettings
  let pool: DeskPool
  let reader: RequestReader
  let limits: RateLimits
  let meter: Meter
  let pages: Pages
  let log: RequestLog
  let known: KnownReplies

  /// What is answered, to whose account, and whether the body was read.
  private struct Answer: Sendable {
    let reply: Reply
    let account: String?
    var isRead = false
  }

  /// Answers one row of the table of routes.
  func answer(_ route: Route, _ request: Request, _ scope: RequestScope) async throws -> Response {
    let start = OfficeClock.elapsed
    let answer = await answer(to: request, route, scope)
    let reply = answer.reply
    let milliseconds = Int(OfficeClock.elapsed - start)
    meter.note(route, status: reply.status.code, milliseconds: milliseconds)
    log.note(
      route, status: reply.status.code, milliseconds: milliseconds, id: scope.id,
      account: answer.account)
    if request.hasBody, !answer.isRead { scope.closeSoon() }
    return response(reply, scope, isSecure: reader.isSecure(request))
  }

  private func answer(
    to request: Request, _ route: Route, _ scope: RequestScope
  ) async -> Answer {
    let call = reader.call(request, scope, route.method)
    do {
      try limits.pass(call, route)
      if let key = KnownReplies.Key(call, route, uri: request.uri.string), let state = known.state {
        return try await remembered(key, state, route, call, scope)
      }
      guard route.method == .post else { return try await onDesk(call, route, scope) }
      return try await withBody(of: request, call, route, scope)
    } catch {
      return Answer(reply: problem(error, route, call, scope), account: call.account?.name)
    }
  }

  /// Who may not ask has nothing read; who may is asked again once it was.
  private func withBody(
    of request: Request, _ asked: Call, _ route: Route, _ scope: RequestScope
  ) async throws -> Answer {
    var call = try await pool.run { office in try self.identified(asked, route, office) }
    call.form = try await reader.form(request, limit: route.bodyLimit(settings))
    do {
      try limits.passFiles(of: call, route)
      var answer = try await onDesk(call, route, scope)
      answer.isRead = true
      return answer
    } catch {
      return Answer(
        reply: problem(error, route, call, scope), account: call.account?.name, isRead: true)
    }
  }

  /// What was answered before, or is now and is kept.
  private func remembered(
    _ key: KnownReplies.Key, _ state: DeskWatch.State, _ route: Route, _ call: Call,
    _ scope: RequestScope
  ) async throws -> Answer {
    if let known = known.reply(to: key, route, in: state) {
      return Answer(reply: known.reply, account: known.account)
    }
    let answer = try await onDesk(call, route, scope)
    known.keep(answer.reply, to: answer.account, for: key, route, in: state)
    return answer
  }

  private func onDesk(
    _ asked: Call, _ route: Route, _ scope: RequestScope
  ) async throws -> Answer {
    try await pool.run { office in
      let call = try self.identified(asked, route, office)
      do {
        return Answer(reply: try self.pass(call, route, office), account: call.account?.name)
      } catch {
        return Answer(reply: self.problem(error, route, call, scope), account: call.account?.name)
      }
    }
  }

  private func problem(
    _ error: any Error, _ route: Route, _ call: Call?, _ scope: RequestScope
  ) -> Reply {
    let problem = Problem(error, id: scope.id)
    if problem.isOurs { log.noteFault(error, route, id: scope.id) }
    return pages.problem(problem, route, call)
  }

  /// The request with who asks, once that person may.
  private func identified(_ asked: Call, _ route: Route, _ office: Office) throws -> Call {
    var call = asked
    if route.access.isForPrograms {
      try identifyProgram(&call, office)
    } else if call.secret.isEmpty {
      call.secret = FormToken.freshSecret()
      call.isNew = true
    } else {
      call.account = try office.account(signedIn: call.secret)
    }
    try allow(call, route)
    return call
  }

  private func pass(_ call: Call, _ route: Route, _ office: Office) throws -> Reply {
    if route.method == .post, !route.access.isForPrograms { try refuseForeign(call) }
    var reply = try route.answer(call, office)
    // A page with a form needs something that its token can be tied to.
    if call.isNew, reply.secret == nil, reply.isPage { reply.secret = call.secret }
    return reply
  }

  private func identifyProgram(_ call: inout Call, _ office: Office) throws {
    let word = call.headers[.authorization] ?? ""
    guard word.lowercased().hasPrefix("bearer "),
      let (account, scopes) = try office.bearer(of: String(word.dropFirst(7)))
    else { throw Problem.noToken }
    (call.account, call.scopes) = (account, scopes)
  }

  private func allow(_ call: Call, _ route: Route) throws {
    let action: String
    switch route.access {
    case .everyone: return
    case .signedIn(let page): action = page
    case .command, .tokenCommand:
      action = call.command
      guard Permission.knows(action) else { throw Problem.noSuchCommand(action) }
    case .token(let page, _): action = page
    }
    guard let account = call.account else { throw Problem.notSignedIn }
    if account.mustChange, action != "password", !route.access.isForPrograms {
      throw Problem.mustChangePassword
    }
    if let scope = route.access.scope, !call.scopes.contains(scope) {
      throw Problem.noScope(scope)
    }
    guard account.may(action) else { throw Problem.notAllowed }
  }

  /// A form comes from a page of ours in the same browser.
  private func refuseForeign(_ call: Call) throws {
    let site = call.headers[.fetchSite] ?? "same-origin"
    guard call.given("_token") == call.formToken,
      ["same-origin", "none"].contains(site)
    else { throw Problem.foreignForm }
  }

  private func response(_ reply: Reply, _ scope: RequestScope, isSecure: Bool) -> Response {
    var headers = SecurityHeaders.all(isSecure: isSecure)
    headers[.requestID] = scope.id
    headers[.contentType] = reply.type
    for (name, value) in reply.headers { headers[name] = value }
    if let secret = reply.secret {
      headers[.setCookie] =
        Cookie(
          name: reader.cookieName(isSecure: isSecure), value: secret,
          maxAge: secret.isEmpty ? 0 : nil, path: "/", secure: isSecure, httpOnly: true,
          sameSite: .lax
        ).description
    }
    return Response(
      status: reply.status, headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: reply.body)))
  }
}

extension Route.Access {
  var isForPrograms: Bool {
    switch self {
    case .token, .tokenCommand: true
    default: false
    }
  }

  var scope: AccessScope? {
    switch self {
    case .token(_, let scope): scope
    case .tokenCommand: .write
    default: nil
    }
  }
}

extension Request {
  /// Whether it says that a body comes after its head.
  fileprivate var hasBody: Bool {
    headers[.transferEncoding] != nil || (headers[.contentLength] ?? "0") != "0"
  }
}
