/// When the office reminds (提醒).
public struct ReminderRules: Hashable, Sendable {
  public let ladder: Ladder
  /// When nothing is sent; nil: at any hour.
  public let quietHours: QuietHours?
  /// Seconds that one hand-over may take.
  public let seconds: Int

  static let standard = ReminderRules(ladder: Ladder(), quietHours: nil, seconds: 30)
}

/// How mail leaves the office (发信).
public struct MailRules: Hashable, Sendable {
  /// The address that mail comes from.
  public let sender: String
  public let server: String?
  public let port: Int
  public let secrecy: MailSecrecy
  /// Certificates of authorities in place of the system's.
  public let authorities: String?
  public let user: String?
  public let passwordFile: String?
  /// The command that `--channel sendmail` hands mail to.
  public let command: String
}
