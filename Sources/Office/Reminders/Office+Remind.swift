import CaseStore
import Crypto
import Foundation
import Messages
import WorkingDays

extension Office {
  /// Tells each person in one digest what is on the ladder.
  ///
  /// On the terminal and on paper all of it is shown; by mail and webhook each rung goes out once.
  ///
  /// - Parameters:
  ///   - dryRun: whether what would be sent is only shown.
  ///   - password: of the mail server, from the surroundings.
  public func remind(
    by channel: RemindChannel, dryRun: Bool, password: String? = nil
  ) throws(OfficeError) -> RemindView {
    try translating {
      let calendar = try self.calendar(knownOn: today).calendar
      let clocks = try openClocks(calendar)
      guard channel.sends else { return view(plan(clocks, channel, told: nil), channel, .shown) }
      let courier = try Courier(channel, profile, folder: folder, password: password)
      if dryRun { return try planned(clocks, channel) }
      if let quiet = profile.reminders.quietHours, quiet.contains(minute: clock.minuteOfDay) {
        return try planned(clocks, channel, quietHours: quiet.title)
      }
      let unreached = try intend(clocks, channel)
      return try send(channel, courier, unreached)
    }
  }

  func plan(
    _ clocks: [OpenClock], _ channel: RemindChannel,
    told: ((ReminderClock) throws -> [String: Int])?
  ) rethrows -> ReminderPlan {
    try ReminderPlan(
      clocks, ReminderRoute(officers: profile.officers, channel: channel),
      profile.reminders.ladder, told: told)
  }

  /// What would be sent: what is left of earlier runs, then what is new.
  private func planned(
    _ clocks: [OpenClock], _ channel: RemindChannel, quietHours: String? = nil
  ) throws -> RemindView {
    try store.read { snapshot in
      let left = try snapshot.unsentMessages(channel: channel.record)
      let plan = try plan(clocks, channel) { try snapshot.told($0, channel: channel.record) }
      return view(
        plan, channel, .planned, dryRun: quietHours == nil, quietHours: quietHours,
        before: try left.compactMap { try shown($0, .planned) })
    }
  }

  /// Keeps what is to be sent before any of it is.
  ///
  /// What was never tried, or has nobody to go to any more, is told anew with what came since.
  private func intend(_ clocks: [OpenClock], _ channel: RemindChannel) throws -> [ToldClock] {
    try store.write { transaction in
      for message in try transaction.unsentMessages(channel: channel.record)
      where isFree(message) && (message.holder == nil || isUnreachable(message, channel)) {
        try transaction.withdraw(message.id)
      }
      let plan = try plan(clocks, channel) {
        try transaction.told($0, channel: channel.record)
      }
      for (officer, told) in plan.digests {
        let digest = words.digest(officer.name, told)
        let message = MessageRow(
          id: messageID(channel, officer, told), channel: channel.record,
          recipient: officer.name, day: today.description, madeAt: clock.milliseconds,
          body: try String(decoding: Self.encoder.encode(digest), as: UTF8.self))
        try transaction.put(message, told.map(\.row))
      }
      return plan.unreached
    }
  }

  var words: DigestWords { DigestWords(office: profile.name, today: today) }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  func officer(_ name: String, _ channel: RemindChannel) -> Officer? {
    profile.officers.first { $0.name == name && channel.reaches($0) }
  }

  private func isUnreachable(_ message: MessageRow, _ channel: RemindChannel) -> Bool {
    officer(message.recipient, channel) == nil
  }

  /// Whether nobody is sending a message.
  func isFree(_ message: MessageRow) -> Bool {
    guard let holder = message.holder, let until = message.heldUntil else { return true }
    return until < clock.milliseconds || !SendingProcess.mayLive(holder)
  }

  /// The same rungs for the same person on the same day have the same name.
  private func messageID(
    _ channel: RemindChannel, _ officer: Officer, _ told: [ToldClock]
  ) -> String {
    let rungs = told.map { told in
      let clock = told.clock.clock
      return "\(clock.number) \(clock.term) \(clock.start) \(clock.dueDay) \(told.rung)"
    }
    let lines = [profile.code, channel.record, officer.name, today.description] + rungs.sorted()
    let digest = SHA256.hash(data: Data(lines.joined(separator: "\n").utf8))
    let name = digest.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return "\(name)@\(profile.code).ysq"
  }
}

extension RemindChannel {
  /// Whether something leaves the desk by it and is recorded.
  var sends: Bool {
    switch self {
    case .terminal, .print, .feed: false
    case .mail, .sendmail, .webhook: true
    }
  }
}
