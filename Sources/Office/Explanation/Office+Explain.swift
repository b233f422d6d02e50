import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// Each clock of a case with its derivation, superseded ones too.
  public func explain(_ number: String, _ point: Standpoint) throws(OfficeError)
    -> ExplanationView
  {
    try reading { snapshot in
      let matter = try self.matter(number, asOf: point.asOf, snapshot)
      return try explanation(of: matter, point, snapshot)
    }
  }

  func explanation(
    of matter: Case, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> ExplanationView {
    let calendar = try self.calendar(snapshot, knownOn: point.knownOn)
    let clocks = Clocks(matter, calendar: calendar, policy: profile.policy, asOf: point.asOf)
    return ExplanationView(
      number: matter.number.description,
      heading: try heading(of: matter, calendar, point, snapshot),
      clocks: explained(clocks, of: matter, calendar, asOf: point.asOf))
  }

  private func explained(
    _ clocks: Clocks, of matter: Case, _ calendar: WorkingCalendar, asOf: Day
  ) -> [ExplainedDeadline] {
    let all = clocks.all
    let service = clocks.carefulService
    return all.enumerated().map { index, clock in
      let words = ClockWords(clock, of: matter, policy: profile.policy, calendar, asOf: asOf)
      guard clock.isSuperseded else {
        return ExplainedDeadline(words, carefulService: clock.term.isReply ? service : [])
      }
      let next = all[(index + 1)...].first { $0.term.isReply }
      return ExplainedDeadline(superseded: words, by: next)
    }
  }

  private func heading(
    of matter: Case, _ calendar: WorkingCalendar, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> [SentenceView] {
    let receipt = ReceiptWords(matter: matter, policy: profile.policy, calendar: calendar)
    let received = matter.receivedOn(profile.policy, calendar)
    let code = matter.received.respondent
    return [
      SentenceView("案件", "\(matter.number)（\(matter.phase.title)）"),
      SentenceView("答复主体", profile.respondent(code)?.name ?? code),
      SentenceView("申请人", try applicantWords(matter, snapshot)),
      SentenceView("申请渠道", receipt.events),
      SentenceView(
        "收到申请",
        received.map { "\($0.inFull)，\(receipt.rule)" }
          ?? "尚未与申请人确认，答复期限尚未起算\(carefulReply(matter, calendar, point.asOf))"),
      SentenceView("适用法律", matter.regime.words),
      SentenceView("计算方法", Self.method),
      SentenceView("截至日期", Self.standpoint(point)),
    ]
  }

  /// The conservative day does not wait for a confirmation.
  private func carefulReply(_ matter: Case, _ calendar: WorkingCalendar, _ asOf: Day) -> String {
    var readings = profile.readings
    readings[.confirmedReceipt] = .arrival
    let policy = Policy(heads: profile.heads, choices: readings)
    let clocks = Clocks(matter, calendar: calendar, policy: policy, asOf: asOf).deadlines
    guard let reply = clocks.last(where: { $0.term == .reply }), let due = reply.due else {
      return ""
    }
    return "；稳妥起见自 \(reply.from) 起算，答复的最后一天为 \(due.inFull)（\(Article(.guidingCase26))）"
  }

  private func applicantWords(_ matter: Case, _ snapshot: Snapshot) throws -> String {
    let person = try snapshot.person(matter.received.applicant.value)
    let kind = matter.received.applicantKind
    let name = person.map { sight.name($0.name, of: kind) } ?? absent
    let others = matter.received.coApplicants.count
    return "\(name)（\(kind.title)）" + (others > 0 ? "等 \(others + 1) 名" : "")
  }

  private static let method =
    "起算当日不计，自次日起逐日数（《民法典》第二百零一条）；只计工作日：星期一至星期五，除去放假的日子，加上调休上班的日子。"
    + "放假和调休以国务院办公厅的通知为准"

  private static func standpoint(_ point: Standpoint) -> String {
    let known = point.knownOn == point.asOf ? "当日" : " \(point.knownOn) "
    return "\(point.asOf.inFull)，放假通知计至\(known)已公布的"
  }
}

extension Regime {
  fileprivate var words: String {
    let law = Article(self == .of2007 ? .regulation2007 : .regulation)
    return self == .of2007 ? "\(law)：申请在 \(Self.revised) 以前到达" : "\(law)（2019 年修订）"
  }
}

extension Term {
  /// Whether it is a clock of the answer, which a restart or a later day replaces.
  fileprivate var isReply: Bool {
    self == .reply || self == .deferredReply || self == .orderedReply
  }
}

extension Clocks {
  /// A reply that went by a private courier was, carefully seen, not served by it.
  fileprivate var carefulService: [SentenceView] {
    findings.compactMap { finding in
      guard finding.code == .privateCourier, case .document(let id, let careful) = finding.proof
      else { return nil }
      let day = careful.map { "以 \($0.inFull)为送达之日" } ?? "尚未送达"
      return SentenceView(
        "稳妥送达", "\(id) \(finding.day) 交邮政企业以外的快递寄送，稳妥起见不作为送达，\(day)（\(Article(.postal, 55))）")
    }
  }
}
