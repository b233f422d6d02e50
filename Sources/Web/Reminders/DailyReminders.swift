import Logging
import NIOPosix
import Office

/// Runs the reminders of a desk once a day, by the same call as `ysq remind`.
struct DailyReminders: Sendable {
  private let time: ReminderTime
  private let clock: OfficeClock
  private let logger: Logger
  private let open: @Sendable () throws -> Office

  /// - Throws: `OfficeError` where the profile names no way to send.
  init(
    _ time: ReminderTime, logger: Logger, open: @escaping @Sendable () throws -> Office
  ) throws {
    let office = try open()
    guard !office.reminderChannels.isEmpty else { throw OfficeError.noWayToRemind }
    (self.time, clock, self.logger, self.open) = (time, office.clock, logger, open)
  }

  /// Looks at the clock every few seconds until the task is cancelled; what is being sent then ends.
  func run() async {
    var turn = ReminderTurn(minute: time.minute)
    while !Task.isCancelled {
      await look(&turn)
      try? await Task.sleep(for: .seconds(15))
    }
  }

  private func look(_ turn: inout ReminderTurn) async {
    let (day, now) = (clock.today, OfficeClock.elapsed)
    guard turn.isDue(on: day, minute: clock.minuteOfDay, elapsed: now) else { return }
    do {
      let sent = try await NIOThreadPool.singleton.runIfActive { try remind() }
      turn.succeeded(on: day)
      logger.notice("reminded", metadata: ["messages": .stringConvertible(sent)])
    } catch {
      let why = (error as? OfficeError)?.message ?? "\(error)"
      guard turn.failed(why, elapsed: now) else { return }
      let level: Logger.Level = error is QuietHoursNow ? .notice : .error
      logger.log(level: level, "reminders not sent", metadata: ["why": "\(why)"])
    }
  }

  /// Sends by each way that the profile is set up for; one that fails keeps no other from sending.
  ///
  /// - Returns: how many messages went out.
  private func remind() throws -> Int {
    // The profile may have been changed since the service was started.
    let office = try open()
    try office.refresh()
    var sent = 0
    var failure: (any Error)?
    for channel in office.reminderChannels {
      do { sent += try remind(by: channel, office) } catch { failure = error }
    }
    if let failure { throw failure }
    return sent
  }

  private func remind(by channel: RemindChannel, _ office: Office) throws -> Int {
    let view = try office.remind(by: channel, dryRun: false, password: time.password)
    if let hours = view.quietHours { throw QuietHoursNow(hours: hours) }
    return view.messages.count
  }

  /// Nothing was sent, for now is when the office wants to be left alone.
  private struct QuietHoursNow: Error, CustomStringConvertible {
    let hours: String
    var description: String { "现在是免打扰时间（\(hours)）" }
  }
}
