/// To whom a clock is told.
struct ReminderRoute {
  let officers: [Officer]
  let channel: RemindChannel

  /// The people who can be reached: the handler and the unit, or else the work body; the head
  /// too once a working day has passed after the last day. Empty where nobody can.
  func recipients(of clock: OpenClock) -> [Officer] {
    var found = handlers(of: clock) + unit(of: clock)
    if found.isEmpty { found = workBody }
    if clock.hasTerm, clock.daysLeft < 0 {
      let heads = reachable.filter { $0.role == .head }
      found += heads.isEmpty ? workBody : heads
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.name).inserted }
  }

  private var reachable: [Officer] { officers.filter(channel.reaches) }

  private func handlers(of clock: OpenClock) -> [Officer] {
    guard let handler = clock.handler else { return [] }
    return reachable.filter { $0.name == handler }
  }

  private func unit(of clock: OpenClock) -> [Officer] {
    guard let unit = clock.unit else { return [] }
    return reachable.filter { $0.role == .unit && $0.unit == unit }
  }

  /// The first of the work body; where none is named, the first head.
  private var workBody: [Officer] {
    let first = reachable.first { $0.role == .workBody } ?? reachable.first { $0.role == .head }
    return first.map { [$0] } ?? []
  }
}
