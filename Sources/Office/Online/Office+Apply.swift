import CaseStore
import Casework
import Statute
import WorkingDays

/// What an applicant is shown once the application is logged.
public struct OnlineReceipt: Hashable, Sendable {
  public let number: String
  /// By which the applicant alone can look after the case; it is kept as a digest only.
  public let code: String
  public let submittedOn: String
  /// Which rule fixes the day of receipt, and from when the term runs; sentences.
  public let rule: [String]
}

extension Office {
  /// Who is on record for what an applicant enters.
  static let applicant = "申请人（网上）"

  /// Logs an application that came through the service, with its query code.
  ///
  /// The same form sent again from the same page is known again: it makes no second case and shows
  /// the same receipt.
  ///
  /// - Parameters:
  ///   - visit: The secret of the browser, which names its files.
  ///   - key: What the page that was sent is known by.
  /// - Throws: where the channel is not published, the form has faults or a file is gone.
  public func apply(
    _ form: OnlineForm, _ files: [VisitFile], visit: String, key: String
  ) throws(OfficeError) -> OnlineReceipt {
    try refuseUnpublished()
    if let fault = form.faults(of: profile, on: today).first {
      throw OfficeError(
        .refused, code: "formFault", message: String(fault.sentence.dropLast()), field: fault.field)
    }
    let content = form.answers.map { "\($0.field.rawValue) \($0.text)" } + files.map(\.text)
    let mark = Secret.digest(
      (["apply", visit, key] + content).joined(separator: "\u{0}"))
    let once = RequestMark.Once(account: "visit", key: mark, request: "apply")
    let code = Secret.code(from: "query code \(visit) \(mark)")
    if let number = try done(once) { return try receipt(number, code) }
    do {
      let view = try logOnline(form, files, visit: visit, code: code, once)
      forget(files, of: visit)
      return receipt(view, code)
    } catch {
      // Sent twice at one time: the other one was first.
      guard let number = try done(once) else { throw error }
      return try receipt(number, code)
    }
  }

  private func refuseUnpublished() throws(OfficeError) {
    guard !profile.isPublished(.online) else { return }
    let open = Channel.allCases.filter(profile.isPublished).map(\.title)
    throw OfficeError(
      .refused, code: "channelUnpublished", message: "本机关没有公布网上申请渠道", article: nil,
      hint: "可以用这些方式申请：" + open.joined(separator: "、"))
  }

  private func logOnline(
    _ form: OnlineForm, _ files: [VisitFile], visit: String, code: String,
    _ once: RequestMark.Once
  ) throws(OfficeError) -> CaseView {
    guard var application = form.application(on: today, with: files.map(\.purpose)) else {
      throw OfficeError(.bug, code: "bug", message: "申请表读不出来")
    }
    let folder = try UploadFolder()
    for file in files {
      let bytes = try bytes(of: file, of: visit)
      application.attachments.append(try folder.keep(bytes, named: file.name))
    }
    application.queryCode = code
    return try serving(RequestMark(once: once))
      .log(application, by: Self.applicant, asHappened: nil)
  }

  private func receipt(_ number: String, _ code: String) throws(OfficeError) -> OnlineReceipt {
    receipt(try show(number, Standpoint(asOf: today, knownOn: today)), code)
  }

  private func receipt(_ view: CaseView, _ code: String) -> OnlineReceipt {
    OnlineReceipt(
      number: view.number, code: code, submittedOn: view.submittedOn,
      rule: [(view.receivedOn == nil ? "" : "收到申请之日为 ") + view.receiptSentence(profile)]
        + [view.termSentence].compactMap { $0 })
  }
}

extension CaseView {
  /// `2026-03-02（星期一），以……为收到申请之日（……）。`, or that it waits for a confirmation.
  func receiptSentence(_ profile: Profile) -> String {
    if let receivedOn { return "\(receivedOn.withWeekday)，\(receiptRule)。" }
    let channel = Channel(rawValue: channel)
    let days = channel.flatMap(profile.confirmWithin).map { max(1, $0) }
    let within = days.map { "在 \($0) 个工作日内" } ?? "尽快"
    return "\(receiptRule)；本机关将\(within)与您联系确认，确认以前答复期限还没有开始计算。"
  }

  /// `答复期限自次日起计算，最后一天为 2026-03-30（星期一）。`; nil before receipt.
  var termSentence: String? {
    guard let clock = deadlines.last(where: { $0.term == Term.reply.rawValue && $0.due != nil })
    else { return nil }
    return "答复期限自次日起计算，共 \(clock.workingDays ?? 0) 个工作日，最后一天为 \(clock.lastDay)；"
      + "需要补正、依法延长或者征求意见的，以届时的告知为准。"
  }
}
