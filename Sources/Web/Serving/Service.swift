import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import Office

/// The service: a desk over HTTP.
public struct Service: Sendable {
  let settings: ServiceSettings
  let gate: Gate
  let routes: [Route]
  private let reminders: DailyReminders?

  /// - Parameters:
  ///   - limited: Whether an address may try only so often.
  ///   - elapsed: The milliseconds by which its share fills up again.
  ///   - logger: Is told of each request, and of what goes wrong.
  ///   - open: Opens the desk: once for each request that may run at one time, and for each run of
  ///     the reminders.
  public init(
    _ settings: ServiceSettings, forms: any EntryForms, limited: Bool = true,
    elapsed: @escaping @Sendable () -> Int64 = { OfficeClock.elapsed },
    logger: Logger = Logger(label: "ysq") { _ in SwiftLogNoOpLogHandler() },
    open: @escaping @Sendable () throws -> Office
  ) throws {
    let pages = try Pages(forms)
    let meter = Meter()
    let pool = try DeskPool(settings.threads, open: open) { error in
      let why = (error as? OfficeError)?.message ?? "\(error)"
      logger.error("settings not taken", metadata: ["why": "\(why)"])
    }
    self.settings = settings
    gate = Gate(
      settings: settings, pool: pool,
      reader: RequestReader(settings: settings), limits: RateLimits(isOn: limited, clock: elapsed),
      meter: meter, pages: pages, log: RequestLog(logger: logger),
      known: KnownReplies(try open().watch))
    reminders = try settings.reminders.map { try DailyReminders($0, logger: logger, open: open) }
    routes = Routes(pages: pages, forms: forms, meter: meter).all.filter {
      switch settings.zone {
      case .both: true
      case .publicOnly: !$0.isOfDesk
      case .deskOnly: !$0.isOfApplicants
      }
    }
  }

  /// Serves until the process is asked to stop; what was begun is answered first.
  ///
  /// - Parameter started: Is told the port once the service answers.
  public func run(started: @escaping @Sendable (Int) -> Void) async throws {
    let (beginning, begin) = AsyncStream<Void>.makeStream()
    let reminding = Task { [reminders] in
      for await _ in beginning { await reminders?.run() }
    }
    defer { reminding.cancel() }
    try await serve {
      started($0)
      begin.yield()
      begin.finish()
    }
    reminding.cancel()
    await reminding.value
    try await gate.pool.shutDown()
  }

  private func serve(_ started: @escaping @Sendable (Int) -> Void) async throws {
    let app = Application(
      router: router(),
      server: .http1(configuration: .init(idleTimeout: .seconds(Int64(settings.idleSeconds)))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: "ysq",
        availableConnectionsDelegate: MaximumAvailableConnections(settings.connections)),
      onServerRunning: { channel in started(channel.localAddress?.port ?? 0) },
      logger: gate.log.logger)
    try await app.runService()
  }

  /// The router with the whole table of routes.
  func router() -> Router<RequestScope> {
    let router = Router(context: RequestScope.self)
    for route in routes {
      router.on(RouterPath(route.path), method: route.method) { request, scope in
        try await gate.answer(route, request, scope)
      }
    }
    router.add(middleware: UnknownPaths(gate: gate, routes: routes))
    return router
  }
}

/// Answers what no row of the table answers.
struct UnknownPaths: RouterMiddleware {
  let gate: Gate
  let routes: [Route]

  func handle(
    _ request: Request, context: RequestScope,
    next: (Request, RequestScope) async throws -> Response
  ) async throws -> Response {
    do { return try await next(request, context) } catch let error as HTTPError
      where error.status == .notFound || error.status == .methodNotAllowed
    {
      return try await gate.answer(route(for: request.uri.path), request, context)
    }
  }

  /// A row that tells what is wrong with the path, to a person or to a program.
  private func route(for path: String) -> Route {
    guard path.hasPrefix("/api/") else {
      return Route.get("/{unknown}", .everyone) { _, _ in throw Problem.notFound }
    }
    let isKnown = routes.contains { $0.matches(path) }
    return Route.get("/api/{unknown}", .everyone) { _, _ in
      throw isKnown ? Problem.noSuchMethod : Problem.noSuchAddress
    }
  }
}
