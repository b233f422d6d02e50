import HTTPTypes
import Hummingbird
import Office

/// Why a request was not answered, for a page and for a program (RFC 9457).
struct Problem: Error, Sendable {
  let status: HTTPResponse.Status
  let code: String
  let message: String
  var hint: String?
  var article: String?
  var field: String?
  /// The place in a file, `profile.yaml:12:3`.
  var location: String?
  var id = ""
  /// Whether it may be recorded as it happened, or only has to be confirmed.
  var mayBeExplained = false
  var mayBeConfirmed = false
  var isOurs: Bool { status.code >= 500 && status.code != 503 }

  /// `没有案件“2026-9999”。请……。`
  var sentence: String {
    let ground = article.map { "（\($0)）" } ?? ""
    return message + ground + "。" + (hint.map { $0 + "。" } ?? "")
  }

  init(
    _ status: HTTPResponse.Status, _ code: String, _ message: String, hint: String? = nil
  ) {
    (self.status, self.code, self.message, self.hint) = (status, code, message, hint)
  }

  init(_ error: any Error, id: String) {
    switch error {
    case let problem as Problem: self = problem
    case let error as OfficeError where error.status == .bug: self = .bug
    case let refusal as FormRefusal: self.init(refusal.error, id: id)
    case let error as OfficeError:
      self.init(Self.status(of: error), error.code, error.message, hint: error.hint)
      (article, field, location) = (error.article, error.field, error.location)
    case let error as HTTPError: self.init(http: error)
    default: self = .bug
    }
    self.id = id
  }

  /// What a page can say of an error; a fault of ours goes on, to be logged.
  init(of error: any Error, id: String) throws {
    self.init(error, id: id)
    if isOurs { throw error }
  }

  private init(http error: HTTPError) {
    switch error.status {
    case .contentTooLarge:
      self.init(.contentTooLarge, "tooLarge", "提交的内容太大，没有收下", hint: "请把扫描件压缩后再提交")
    case .requestTimeout:
      self.init(.requestTimeout, "tooSlow", "内容传得太慢，没有收下", hint: "请检查网络后再提交")
    default: self.init(error.status, "badRequest", error.body ?? "请求读不出来")
    }
  }

  private static func status(of error: OfficeError) -> HTTPResponse.Status {
    switch error.status {
    case .found, .refused:
      ["staleVersion", "keyUsedAgain"].contains(error.code) ? .conflict : .unprocessableContent
    case .usage: .unprocessableContent
    case .missing: .notFound
    case .bug: .internalServerError
    case .unavailable: .serviceUnavailable
    }
  }
}

extension Problem {
  static let bug = Problem(
    .internalServerError, "bug", "程序内部出错，这次没有登记", hint: "请把请求编号报给维护人员")
  static let notSignedIn = Problem(.unauthorized, "notSignedIn", "请先登录")
  static let notAllowed = Problem(.forbidden, "notAllowed", "您的岗位不能办理这一项", hint: "需要的请找系统管理岗调整")
  static let mustChangePassword = Problem(.forbidden, "mustChangePassword", "请先改掉初始密码")
  static let foreignForm = Problem(
    .forbidden, "foreignForm", "这张表单已经失效，没有登记", hint: "请回到原来的页面刷新后再提交")
  static let tooMany = Problem(.tooManyRequests, "tooMany", "提交得太频繁", hint: "请过一分钟再试")
  static let tooManyFiles = Problem(
    .tooManyRequests, "tooManyFiles", "这个网络地址两小时内上传的文件太多", hint: "请过两小时再试，或者改用其他渠道提交")
  static let noToken = Problem(
    .unauthorized, "noToken", "没有有效的接口令牌", hint: "请在 Authorization 中写明 Bearer 和令牌")
  static let notFound = Problem(.notFound, "notFound", "没有这个页面")
  static let noSuchAddress = Problem(
    .notFound, "notFound", "接口没有这个地址", hint: "地址见 /api/v1/openapi.json")
  static let noSuchMethod = Problem(
    .methodNotAllowed, "noSuchMethod", "这个地址不能这样请求", hint: "用法见 /api/v1/openapi.json")

  static func noSuchCommand(_ command: String) -> Problem {
    Problem(.notFound, "unknownVerb", "没有“\(command)”这项登记")
  }

  static func noScope(_ scope: AccessScope) -> Problem {
    Problem(
      .forbidden, "noScope", "接口令牌不能用于\(scope.title)", hint: "请管理用户另发一个写明这一用途的令牌")
  }
}
