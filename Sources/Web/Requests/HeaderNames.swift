import HTTPTypes

/// Names of headers that the library does not list.
extension HTTPField.Name {
  static let forwardedFor = named("X-Forwarded-For")
  static let forwardedProtocol = named("X-Forwarded-Proto")
  static let fetchSite = named("Sec-Fetch-Site")
  static let referrerPolicy = named("Referrer-Policy")
  static let frameOptions = named("X-Frame-Options")
  static let openerPolicy = named("Cross-Origin-Opener-Policy")
  /// By which an answer is found again in the log.
  static let requestID = named("X-Request-Id")

  /// A name of letters and hyphens, which is always a name of a header.
  private static func named(_ text: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) names no header") }
    return name
  }
}
