import HTTPTypes
import Hummingbird

/// What each answer forbids the browser to do with it.
enum SecurityHeaders {
  /// Nothing from elsewhere, nothing inline, nobody's frame.
  private static let policy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
    "connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
  ].joined(separator: "; ")

  static func all(isSecure: Bool) -> HTTPFields {
    var headers: HTTPFields = [
      .contentSecurityPolicy: policy, .xContentTypeOptions: "nosniff",
      .cacheControl: "no-store", .referrerPolicy: "same-origin",
      .frameOptions: "DENY",
      .openerPolicy: "same-origin",
    ]
    if isSecure { headers[.strictTransportSecurity] = "max-age=31536000" }
    return headers
  }
}
