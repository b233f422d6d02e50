import HTTPTypes
import Hummingbird
import NIOCore
import Office

/// Makes a call of a request: its path, its query, its form and its cookies.
struct RequestReader: Sendable {
  let settings: ServiceSettings

  /// The name of the cookie; browsers hold one with this beginning to TLS and to this host.
  func cookieName(isSecure: Bool) -> String { isSecure ? "__Host-ysq" : "ysq" }

  /// The request without its body.
  func call(_ request: Request, _ scope: RequestScope, _ method: HTTPRequest.Method) -> Call {
    let isSecure = isSecure(request)
    let cookie = request.cookies[cookieName(isSecure: isSecure)]?.value ?? ""
    return Call(
      method: method, path: request.uri.path,
      parameters: Dictionary(
        scope.parameters.map { (String($0.key), String($0.value).withoutPercents) },
        uniquingKeysWith: { $1 }),
      query: FormBody.values(ofQuery: request.uri.query ?? ""), headers: request.headers,
      form: FormBody(),
      address: address(request, scope), id: scope.id, secret: cookie, isSecure: isSecure)
  }

  func isSecure(_ request: Request) -> Bool {
    settings.isBehindProxy && request.headers[.forwardedProtocol] == "https"
  }

  /// The last address that the proxy in front added itself.
  private func address(_ request: Request, _ scope: RequestScope) -> String {
    let forwarded = settings.isBehindProxy ? request.headers[.forwardedFor] : nil
    let last = forwarded?.split(separator: ",").last?.filter { $0 != " " }
    return last ?? scope.peer ?? "-"
  }

  /// The body of a request, read whole.
  ///
  /// - Throws: `HTTPError` where it is too large or not what it says it is.
  func form(_ request: Request, limit: Int) async throws -> FormBody {
    let type = request.headers[.contentType] ?? ""
    let bytes = try await body(request, limit)
    if type.lowercased().hasPrefix("multipart/form-data") {
      guard let form = MultipartReader(bytes, type: type)?.form() else {
        throw HTTPError(.badRequest, message: "表单读不出来")
      }
      return form
    }
    if type.lowercased().hasPrefix("application/json") {
      return FormBody(json: bytes)
    }
    return FormBody(values: FormBody.values(ofQuery: String(decoding: bytes, as: UTF8.self)))
  }

  private func body(_ request: Request, _ limit: Int) async throws -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
      throw HTTPError(.contentTooLarge)
    }
    var bytes: [UInt8] = []
    let start = OfficeClock.elapsed
    for try await buffer in request.body {
      // 16 KB a second at least: who sends byte after byte holds a connection for ever.
      guard OfficeClock.elapsed - start <= settings.bodyPatience + Int64(bytes.count / 16) else {
        throw HTTPError(.requestTimeout)
      }
      guard bytes.count + buffer.readableBytes <= limit else {
        throw HTTPError(.contentTooLarge)
      }
      bytes.append(contentsOf: buffer.readableBytesView)
    }
    return bytes
  }
}

extension String {
  /// A part of a path as it was meant.
  fileprivate var withoutPercents: String {
    FormBody.values(ofQuery: "x=\(replacing("+", with: "%2B"))")["x"]?.first ?? self
  }
}
