import Casework
import Statute
import WorkingDays

/// What other readings of the law make of a clock, and what replaced it.
extension ClockWords {
  var otherReadings: [SentenceView] {
    let readings = clock.readings.map { SentenceView("不同理解", words(for: $0)) } + noticeReached
    guard let careful = clock.conservativeDue, careful != clock.due else {
      return readings + [SentenceView("稳妥日", same(readings.isEmpty))]
    }
    return readings + [SentenceView("稳妥日", "\(careful.inFull)，各种理解中最早的一天")]
  }

  func view(of reading: ReadingDay) -> ReadingView {
    ReadingView(
      name: reading.name, basis: reading.basis, due: reading.due.description,
      from: reading.clock.from.description, why: counted(reading))
  }

  /// One line for a clock that is shown for the record only.
  func replaced(by next: Deadline?) -> String {
    let sum = clock.extended > 0 ? "\(count) + \(clock.extended)" : "\(count)"
    let length = isCounted ? "，\(sum) \(unit)" : ""
    let last = clock.due.map { "，最后一天原为 \($0.inFull)" } ?? ""
    let stopped = clock.stoppedOn.map { "\($0) 起停止；" } ?? ""
    let met = clock.metOn.map { "\($0) \(clock.term.done)；" } ?? ""
    return "自 \(clock.from) \(clock.event)起算\(length)\(last)；\(stopped)\(met)\(why(next))"
  }

  private func same(_ isAlone: Bool) -> String {
    guard let due = clock.due else { return "期限停止，没有可以比较的日子" }
    return isAlone ? "\(due.inFull)，各种理解得出同一天" : due.inFull
  }

  private func words(for reading: ReadingDay) -> String {
    "\(reading.name)（依据：\(reading.basis)）：\(counted(reading))"
  }

  /// The derivation of another reading's day, short, so that it can be counted on the fingers.
  private func counted(_ reading: ReadingDay) -> String {
    let calendar = reading.reading == nil ? calendar.ignoringLocalHolidays() : calendar
    let other = ClockWords(reading.clock, of: matter, policy: policy, calendar, asOf: asOf)
    let number = other.days.last(where: \.counts)?.number
    let sum = other.clock.extended > 0 ? "（\(other.count) + \(other.clock.extended)）" : ""
    let nth = number.map { "第 \($0) \(unit)\(sum)" } ?? "最后一天"
    return "自 \(reading.clock.from) 起算，\(nth)为 \(reading.due.inFull)\(other.interludes)"
  }

  /// Art 30 does not say whether sending the notice tells the applicant: not a question of the
  /// last day, but of the day that meets it.
  private var noticeReached: [SentenceView] {
    guard clock.term == .correctionNotice, let round = matter.corrections.first,
      let reached = matter.document(round.asked.document)?.reachedOn, reached != round.sentOn,
      let due = clock.due
    else { return [] }
    let isOwn = policy.choice(.correctionNoticeMet) == .reached
    let (choice, day) =
      isOwn ? (ReadingChoice.sent, round.sentOn) : (ReadingChoice.reached, reached)
    let late = calendar.workingDays(after: due, through: day)
    let verdict = day <= due ? "在期限内" : "逾期 \(late) 个工作日"
    let reading = Reading.correctionNoticeMet
    let name = "\(reading.title)：\(choice.title)（依据：\(reading.basis)）"
    return [SentenceView("不同理解", "\(name)：\(day) 告知，\(verdict)")]
  }

  private func why(_ next: Deadline?) -> String {
    guard let next else { return "不再适用" }
    let after = next.start == .promise ? "以告知的日期为准" : "期限重新计算"
    return "\(next.from) \(next.event)，\(after)"
  }
}

extension ReadingDay {
  /// The question and the other answer; nil stands for a calendar without local holidays.
  fileprivate var name: String {
    reading.map { "\($0.title)：\(choice?.title ?? "")" } ?? "不计地方放假"
  }

  fileprivate var basis: String { reading?.basis ?? "只按全国统一的放假安排计算" }
}
