/// When the service reminds each day, and with what.
public struct ReminderTime: Hashable, Sendable {
  /// Minutes since midnight in China, `0..<1440`.
  public let minute: Int
  /// Of the mail server, where it is not in a file that the profile names.
  public let password: String?

  public init(minute: Int, password: String? = nil) {
    self.minute = minute
    self.password = password
  }
}
