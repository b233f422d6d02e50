import CaseStore
import Foundation
import Messages
import WorkingDays

extension Office {
  /// Beyond its own limit of time, how long a hand-over may stand before others take it up.
  private static let allowance = 60_000

  /// Sends what waits, one message after the other; each is taken by one process alone.
  func send(
    _ channel: RemindChannel, _ courier: Courier, _ unreached: [ToldClock]
  ) throws -> RemindView {
    var sent: [RemindMessage] = []
    var failures: [(recipient: String, fault: DeliveryFault)] = []
    var tried: Set<String> = []
    while let message = try nextMessage(channel, besides: tried) {
      tried.insert(message.id)
      guard let officer = officer(message.recipient, channel),
        let shown = try shown(message, .sent)
      else { continue }
      do {
        try courier.send(message, shown.digest, to: officer, now: Int64(clock.milliseconds))
        try store.write {
          try $0.markSent(message.id, by: SendingProcess.own, at: clock.instant)
        }
        sent.append(shown)
      } catch let fault as DeliveryFault {
        failures.append((message.recipient, fault))
        try putBack(message, fault)
        // The same server would make everybody else wait as long.
        if channel != .webhook, fault.isOfServer { break }
      }
    }
    guard failures.isEmpty else {
      let kept = failures.count { $0.fault.mayHaveArrived }
      throw OfficeError.notSent(
        failures, sent: sent.count, waiting: try waiting(channel) - kept)
    }
    return RemindView(
      day: today.description, channel: channel.rawValue, dryRun: false, quietHours: nil,
      messages: sent, unreached: unreached.map(words.item))
  }

  private func nextMessage(
    _ channel: RemindChannel, besides tried: Set<String>
  ) throws -> MessageRow? {
    try store.write { transaction in
      let waiting = try transaction.unsentMessages(channel: channel.record)
        .filter { !tried.contains($0.id) && isFree($0) }
      guard let message = waiting.min(by: { place(of: $0) < place(of: $1) }) else { return nil }
      let limit = profile.reminders.seconds * 1_000 + Self.allowance
      try transaction.hold(
        message.id, by: SendingProcess.own, until: clock.milliseconds + limit)
      return message
    }
  }

  /// Older messages first, then the people as the profile lists them.
  private func place(of message: MessageRow) -> (String, Int) {
    let place = profile.officers.firstIndex { $0.name == message.recipient }
    return (message.day, place ?? profile.officers.count)
  }

  /// What surely did not arrive is told anew by the next run, what may have is sent again as it is.
  private func putBack(_ message: MessageRow, _ fault: DeliveryFault) throws {
    try store.write { transaction in
      if fault.mayHaveArrived {
        try transaction.release(message.id, by: SendingProcess.own)
      } else {
        try transaction.withdraw(message.id)
      }
    }
  }

  private func waiting(_ channel: RemindChannel) throws -> Int {
    try store.read { try $0.unsentMessages(channel: channel.record).count }
  }

  /// A kept message as it is shown.
  func shown(_ message: MessageRow, _ state: RemindMessage.State) throws -> RemindMessage? {
    let digest = try JSONDecoder().decode(DailyDigest.self, from: Data(message.body.utf8))
    let role = profile.officers.first { $0.name == message.recipient }?.place ?? ""
    return RemindMessage(
      id: message.id, recipient: message.recipient, role: role, state: state, digest: digest)
  }

  /// A plan as it is shown, after what is left of earlier runs.
  func view(
    _ plan: ReminderPlan, _ channel: RemindChannel, _ state: RemindMessage.State,
    dryRun: Bool = false, quietHours: String? = nil, before: [RemindMessage] = []
  ) -> RemindView {
    let messages = plan.digests.map { officer, told in
      RemindMessage(
        id: nil, recipient: officer.name, role: officer.place, state: state,
        digest: words.digest(officer.name, told))
    }
    return RemindView(
      day: today.description, channel: channel.rawValue, dryRun: dryRun, quietHours: quietHours,
      messages: before + messages, unreached: plan.unreached.map(words.item))
  }
}

extension Officer {
  /// `经办人，法规科`
  var place: String { [role.title, unit].compactMap { $0 }.joined(separator: "，") }
}

extension DeliveryFault {
  /// Whether the next message to the same server would fail the same way.
  fileprivate var isOfServer: Bool {
    switch self {
    case .refused, .declined: false
    case .noLibrary, .unreachable, .untrusted, .loginDenied, .commandFailed, .timedOut,
      .brokenOff:
      true
    }
  }
}
