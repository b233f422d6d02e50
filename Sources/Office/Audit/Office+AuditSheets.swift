import CaseStore
import Casework
import Letters
import Statute
import WorkingDays

extension Office {
  /// The 案件评查表 of one case, found clean or not, or of every case of the scope that was not.
  ///
  /// - Parameter number: A case; nil for every one with findings or missed terms.
  /// - Throws: `nothingToReview` where no case has any.
  public func auditSheets(
    of number: String?, _ scope: AuditScope, _ slice: Slice, _ point: Standpoint
  ) throws(OfficeError) -> AuditSheets {
    try refresh()
    return try reading { snapshot in
      let question = AuditQuestion(office: profile.name, scope: scope, point: point)
      if let number {
        let audited = try self.audited(number, scope, point, snapshot)
        return AuditSheets(
          forms: [try sheet(of: audited, question, snapshot)], isGrave: audited.isGrave)
      }
      var forms: [Letter] = []
      var isGrave = false
      try forEachAudited(scope, slice, point, snapshot, soundToo: false) { audited in
        guard !audited.isClean else { return true }
        forms.append(try sheet(of: audited, question, snapshot))
        isGrave = isGrave || audited.isGrave
        return slice.limit.map { forms.count < $0 } ?? true
      }
      if forms.isEmpty { throw OfficeError.nothingToReview }
      return AuditSheets(forms: forms, isGrave: isGrave)
    }
  }

  private func audited(
    _ number: String, _ scope: AuditScope, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> AuditedCase {
    let matter = try matter(number, asOf: point.asOf, snapshot)
    return audited(matter, scope, point, try calendar(snapshot, knownOn: point.knownOn))
  }

  private func sheet(
    of audited: AuditedCase, _ question: AuditQuestion, _ snapshot: Snapshot
  ) throws -> Letter {
    let template = try LetterSource.auditSheet.text(in: folder)
    let fields = try fields(of: audited, question, snapshot)
    do {
      return try LetterTemplate(template.text, name: template.file).letter(fields)
    } catch {
      throw OfficeError(error)
    }
  }

  private func fields(
    of audited: AuditedCase, _ question: AuditQuestion, _ snapshot: Snapshot
  ) throws -> LetterFields {
    let matter = audited.matter
    let calendar = audited.clocks.calendar
    let view = try self.view(
      of: matter, asOf: question.point.asOf, knownOn: question.point.knownOn, snapshot)
    let findings = try records(of: audited, snapshot).enumerated().map { index, record in
      record.fields(index + 1)
    }
    return LetterFields(
      [
        "caseNumber": .text(view.number), "officeNumber": .words(view.officeNumber),
        "phase": .text(matter.phase.title), "applicant": .text(view.applicant.name ?? absent),
        "applicantKind": .text(matter.received.applicantKind.title),
        "channel": .text(matter.received.channel.title),
        "submittedOn": .day(matter.received.submittedOn),
        "receivedOn": .day(matter.receivedOn(profile.policy, calendar)),
        "unit": .text(matter.unit ?? AuditScope.unassigned), "handler": .words(matter.handler),
        "respondent": .text(view.respondentName), "outcome": .words(outcome(view)),
        "wants": .words(view.wants), "span": .text(question.span),
        "asOf": .day(question.point.asOf), "notices": .text(question.notices),
        "findings": .list(findings),
      ], rows: ["findings": AuditRecord.fieldNames])
  }

  /// What the reply says of the items, or how the case ended without one.
  private func outcome(_ view: CaseView) -> String? {
    guard let outcome = view.outcome else { return nil }
    var seen: Set<String> = []
    let titles = outcome.items.map(\.title).filter { seen.insert($0).inserted }
    let closing = outcome.type.flatMap(ClosingOutcome.init)?.title
    return titles.isEmpty ? closing : titles.joined(separator: "、")
  }
}

/// 案件评查表: one form for each case, to be filled in and signed.
public struct AuditSheets {
  let forms: [Letter]
  /// Whether an article was breached, or a term missed, in any of the cases.
  public let isGrave: Bool

  public var paper: ReportPaper { ReportPaper(.forms(forms)) }
}

extension LetterSource {
  static let auditSheet = LetterSource(
    name: "案件评查表", standard: PackageResources.案件评查表_mustache)
}

extension AuditRecord {
  static let fieldNames: Set = ["index", "level", "article", "day", "detail", "facts", "clock"]

  fileprivate func fields(_ index: Int) -> LetterFields {
    LetterValue.row([
      "index": .number(index), "level": .text(level), "article": .words(article),
      "day": .text(day), "detail": .text("\(day) \(detail)"),
      "facts": .words(facts.joined(separator: "\n")),
      "clock": .words(clock.joined(separator: "\n")),
    ])
  }
}

extension OfficeError {
  fileprivate static let nothingToReview = OfficeError(
    .refused, code: "nothingToReview", message: "没有发现逾期或者不合规定之处，没有要写的评查表",
    field: "--sheet", hint: "要写没有问题的案件，用 --sheet 写明案号，如 --sheet 2026-0001")
}
