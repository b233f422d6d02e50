import CCurl

/// A mail server that takes messages by SMTP.
public struct MailServer: Hashable, Sendable {
  /// How the connection is kept secret.
  public enum Secrecy: Hashable, Sendable {
    /// From the first byte on.
    case fromTheStart
    /// After STARTTLS; a server that offers none is refused.
    case afterGreeting
    case none
  }

  public let host: String
  public let port: Int
  public let secrecy: Secrecy
  /// A file with certificates of authorities in place of the system's.
  public let authorities: String?
  public let user: String?
  public let password: String?
  /// Limit of one hand-over.
  public let seconds: Int

  public init(
    host: String, port: Int, secrecy: Secrecy, authorities: String?, user: String?,
    password: String?, seconds: Int
  ) {
    self.host = host
    self.port = port
    self.secrecy = secrecy
    self.authorities = authorities
    self.user = user
    self.password = password
    self.seconds = seconds
  }

  /// Hands one message over.
  public func send(_ mail: MailMessage) throws(DeliveryFault) {
    let scheme = secrecy == .fromTheStart ? "smtps" : "smtp"
    let transfer = try Transfer("\(scheme)://\(host):\(port)", seconds: seconds)
    transfer.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    transfer.set(CURLOPT_PROXY, "")
    if secrecy == .afterGreeting { transfer.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
    if let authorities { transfer.set(CURLOPT_CAINFO, authorities) }
    if let user { transfer.set(CURLOPT_USERNAME, user) }
    if let password { transfer.set(CURLOPT_PASSWORD, password) }
    transfer.set(CURLOPT_MAIL_FROM, "<\(mail.sender.address)>")
    transfer.set(CURLOPT_MAIL_RCPT, ["<\(mail.recipient.address)>"])
    transfer.set(CURLOPT_UPLOAD, 1)
    transfer.send(mail.bytes)
    _ = try transfer.run()
  }
}
