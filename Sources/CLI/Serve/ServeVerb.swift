import ArgumentParser
import Glibc
import Logging
import Office
import Synchronization
import Web

struct ServeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "开网页服务：申请人在网上申请、查询，工作人员在浏览器里办理，其他程序用接口",
    discussion: """
      只在本机的 127.0.0.1 上听；对外要放在 nginx 之类的后面，见 Docs/Operations.md。
      申请人的页面与案件台不能连通的，在外网用 --public-only 另开一处。
      写了 --remind 的，每天到这个时刻按 profile.yaml 写明的方式提醒一次，与 ysq remind 相同；
      开始得晚了的马上补上，没有发出的每小时再试。
      日志写到标准错误，一行一个 JSON：时间、页面、状态、毫秒、请求编号、用户名，没有查询的内容。
      收到 TERM 信号时，办完已经收到的请求再停。
      ysq serve --help
      ysq 服务 --help
      """)

  @Option("端口；0 表示随便取一个空闲的", noun: "端口") var port: Int?
  @Option("在哪个地址上听", noun: "地址") var host: String?
  @Flag(help: "只开申请人的页面") var publicOnly = false
  @Flag(help: "只开工作人员的页面和接口") var deskOnly = false
  @Flag(help: "前面有代理：浏览器的地址和是否加密以代理写明的为准") var behindProxy = false
  @Option("同时办理几个请求；不写时为 4", noun: "个数") var threads: Int?
  @Option("每天几点提醒一次，如 8:30；不写的不提醒") var remind: TimeOfDay?
  @Option("日志记到哪一级；不写时为 info") var logLevel: LogLevel?
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard publicOnly, deskOnly else { return }
    throw OfficeError(
      .usage, code: "contradiction", message: "--public-only 不能与 --desk-only 同用",
      field: "--public-only", hint: "两样都开的都不写")
  }

  func run(_ console: Console) throws {
    OpenFiles.allowMany()
    let settings = try settings(console)
    let folder = desk.folder(console)
    let (clock, key) = (try console.clock, console.variable("YSQ_KEY"))
    _ = try desk.office(console)
    let service = try Service(settings, forms: VerbForms(), logger: logger) {
      try Office.open(folder, clock: clock, key: key)
    }
    try wait(settings) {
      try await service.run { port in
        print(ServeVerb.welcome(settings, port))
        fflush(nil)
      }
    }
  }

  /// Where to go, for whom there are pages.
  private static func welcome(_ settings: ServiceSettings, _ port: Int) -> String {
    let address = "http://\(settings.host):\(port)/"
    let places =
      switch settings.zone {
      case .both: "申请人 \(address)　工作人员 \(address)desk"
      case .publicOnly: "申请人 \(address)"
      case .deskOnly: "工作人员 \(address)desk"
      }
    return "服务已经开始：\(places)　按 Ctrl-C 停止"
  }

  private var logger: Logger {
    LoggingSystem.bootstrap { _ in JSONLines() }
    var logger = Logger(label: "ysq")
    logger.logLevel = (logLevel ?? .info).level
    return logger
  }

  private func settings(_ console: Console) throws -> ServiceSettings {
    var settings = ServiceSettings()
    settings.reminders = remind.map {
      ReminderTime(minute: $0.minute, password: console.variable("YSQ_SMTP_PASSWORD"))
    }
    if let port { settings.port = port }
    if let host { settings.host = host }
    if let threads { settings.threads = max(1, min(64, threads)) }
    settings.zone = publicOnly ? .publicOnly : deskOnly ? .deskOnly : .both
    settings.isBehindProxy = behindProxy
    guard 0...65_535 ~= settings.port else {
      throw OfficeError(
        .usage, code: "badPort", message: "没有端口“\(settings.port)”", field: "--port",
        hint: "端口在 0 至 65535 之间")
    }
    return settings
  }

  /// Waits for what runs on other threads.
  private func wait(
    _ settings: ServiceSettings, _ body: @escaping @Sendable () async throws -> Void
  ) throws {
    let outcome = Outcome()
    let done = Semaphore()
    Task.detached {
      do { try await body() } catch { outcome.error.withLock { $0 = error } }
      done.signal()
    }
    done.wait()
    if let error = outcome.error.withLock({ $0 }) {
      throw ServiceFailure.office(error, settings: settings)
    }
  }

  private final class Outcome: Sendable {
    let error = Mutex<(any Error)?>(nil)
  }

  /// A POSIX semaphore that one thread waits for.
  private final class Semaphore: @unchecked Sendable {
    private let place = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    init() { sem_init(place, 0, 0) }
    deinit { place.deallocate() }
    func signal() { sem_post(place) }
    func wait() { while sem_wait(place) != 0 {} }
  }
}

/// Why the service did not start, in a sentence.
enum ServiceFailure {
  static func office(_ error: any Error, settings: ServiceSettings) -> OfficeError {
    if let error = error as? OfficeError { return error }
    let text = "\(error)"
    guard text.contains("bind") else { return .bug(error) }
    return OfficeError(
      .unavailable, code: "portTaken",
      message: "不能在 \(settings.host) 的 \(settings.port) 端口上开服务", field: "--port",
      hint: "请写本机的地址；端口可能已被占用，换一个再试")
  }
}
