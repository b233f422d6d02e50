import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// What an audit found, each finding with the entries and the clock that prove it.
  public func auditReport(_ scope: AuditScope, _ slice: Slice, _ point: Standpoint)
    throws(OfficeError) -> AuditReport
  {
    try refresh()
    return try reading { snapshot in
      var views: [AuditView] = []
      var records: [AuditRecord] = []
      func isFull() -> Bool { slice.limit.map { views.count >= $0 } ?? false }
      try forEachAudited(scope, slice, point, snapshot, soundToo: false) { audited in
        if isFull() { return false }
        if let view = AuditView(audited) {
          views.append(view)
          records += try self.records(of: audited, snapshot)
        }
        return true
      }
      for audited in try latePublications(scope, slice, point, snapshot) where !isFull() {
        if let view = AuditView(audited) { views.append(view) }
        records += self.records(of: audited, asOf: point.asOf)
      }
      return AuditReport(
        question: AuditQuestion(office: profile.name, scope: scope, point: point),
        records: records, views: views)
    }
  }

  /// A record for each finding, and for each missed clock that no finding speaks of.
  func records(of audited: AuditedCase, _ snapshot: Snapshot) throws -> [AuditRecord] {
    let texts = try CaseTexts(audited.matter, sight, snapshot)
    let found = try audited.findings.map { try record(of: $0, in: audited, texts) }
    let told = audited.findings.compactMap { audited.clocks.evidence(for: $0).clock }
    let untold = audited.missed.filter { missed in
      !told.contains { $0.term == missed.term && $0.due == missed.due }
    }
    return found + untold.map { record(of: $0, in: audited) }
  }

  private func record(
    of finding: Finding, in audited: AuditedCase, _ texts: CaseTexts
  ) throws -> AuditRecord {
    let evidence = audited.clocks.evidence(for: finding)
    let view = FindingView(finding, of: audited.matter)
    return AuditRecord(
      audited.matter, level: finding.code.level.title, article: view.article, day: view.day,
      detail: view.detail,
      facts: try evidence.facts.map { try words(of: $0, in: audited.matter, texts) },
      clock: evidence.clock.map { words(of: $0, in: audited, due: finding.due) } ?? [])
  }

  private func record(of missed: Deadline, in audited: AuditedCase) -> AuditRecord {
    AuditRecord(
      audited.matter, level: missed.term.bindsOffice ? "逾期" : "期限届满",
      article: missed.article?.description, day: missed.due.map { "\($0 + 1)" } ?? "",
      detail: missed.missedSentence, facts: [], clock: words(of: missed, in: audited))
  }

  /// `第3条 2026-03-10 告知补正（d1，15 个工作日）`; what is long is cut.
  private func words(
    of fact: RecordedFact, in matter: Case, _ texts: CaseTexts
  ) throws -> String {
    let view = try factView(fact, of: matter, texts)
    let detail = view.detail.replacing("\n", with: " ")
    let head = detail.count > 60 ? detail.prefix(60) + "…" : detail[...]
    return "第\(fact.sequence)条 \(fact.on) \(view.title)" + (head.isEmpty ? "" : "（\(head)）")
  }

  /// - Parameter due: The last day that a finding speaks of, where the clock stands still now.
  private func words(
    of clock: Deadline, in audited: AuditedCase, due: Day? = nil
  ) -> [String] {
    let words = ClockWords(
      clock, of: audited.matter, policy: profile.policy, audited.clocks.calendar,
      asOf: audited.clocks.asOf)
    let stopped = clock.due == nil ? due.map { [SentenceView("最后一天", $0.inFull)] } : nil
    return (words.derivation + (stopped ?? Array(words.ending.prefix(1))))
      .map { "\($0.label)：\($0.text)" }
  }

  private func records(of audited: AuditedPublication, asOf: Day) -> [AuditRecord] {
    audited.findings.map { finding in
      let view = FindingView(finding)
      let clock = audited.clocks.first { $0.due == finding.due }
      return AuditRecord(
        audited.publication, level: finding.code.level.title, article: view.article,
        day: view.day, detail: view.detail,
        facts: clock.map { ["\($0.from) \($0.event)"] } ?? []
          + [finding.publishedOn.map { "\($0) 公开" } ?? "截至 \(asOf) 没有公开"],
        clock: clock?.publicationWords ?? [])
    }
  }
}

extension Finding {
  /// The last day of the term that passed.
  fileprivate var due: Day? { if case .late(let due, _, _) = proof { due } else { nil } }
}

extension AuditRecord {
  fileprivate init(
    _ matter: Case, level: String, article: String?, day: String, detail: String,
    facts: [String], clock: [String]
  ) {
    self.init(
      number: matter.number.description, unit: matter.unit ?? AuditScope.unassigned,
      handler: matter.handler ?? "", channel: matter.received.channel.title,
      phase: matter.phase.title, level: level, article: article ?? "", day: day, detail: detail,
      facts: facts, clock: clock)
  }

  fileprivate init(
    _ publication: Publication, level: String, article: String?, day: String, detail: String,
    facts: [String], clock: [String]
  ) {
    self.init(
      number: publication.number.description, unit: "", handler: "", channel: "主动公开",
      phase: publication.phase.title, level: level, article: article ?? "", day: day,
      detail: "\(publication.added.title)：\(detail)", facts: facts, clock: clock)
  }
}

extension Deadline {
  /// `第三方意见期限，最后一天 2026-03-23（星期一），逾期 4 个工作日`
  var missedSentence: String {
    let late = daysLeft.map { $0 < 0 ? "逾期 \(-$0) 个工作日" : "已过最后一天" } ?? "逾期"
    return "\(term.title)期限，最后一天 \(due?.inFull ?? "")，\(late)"
  }

  /// Day zero, length and last day of a duty to publish.
  fileprivate var publicationWords: [String] {
    [
      "起算：\(from.inFull)\(event)，当日不计",
      "期限：" + (workingDays.map { "\($0) 个工作日" } ?? "指定的日期"),
      "最后一天：\(due?.inFull ?? "")",
    ]
  }
}
