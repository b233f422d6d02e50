import Casework
import Statute
import Support
import WorkingDays

/// For each finding a case that has it and a twin, one step away, that has not.
struct FindingSample {
  let irregular: Given
  let regular: Given
  /// The day on which both are looked at.
  let on: Day
}

extension FindingSample {
  init(_ irregular: Given, _ regular: Given, on day: Day) {
    self.init(irregular: irregular, regular: regular, on: day)
  }

  /// Handed in on Wednesday 6 May 2026, verified; due on 2 June.
  static func handedIn(items: Int = 1) throws -> Given {
    try Given(Sample.received(.inPerson, on: "2026-05-06", items: items))
      .after(.verify, on: "2026-05-06")
  }

  /// The sample of a code; a new code needs a new row here.
  static func of(_ code: FindingCode) throws -> FindingSample {
    switch code {
    case .confirmationLate, .neverConfirmed, .internalHandoverLate: try receipt(code)
    case .receiptAssumed: assumedReceipt
    case .correctionNoticeLate, .correctionSecond, .correctionPeriodMissing,
      .correctionPeriodShort, .purposeDemanded, .correctionLapsedEarly:
      try correction(code)
    case .extensionUnapproved, .extensionToldLate, .extensionTooLong, .extensionInSteps,
      .deferralToldLate, .feeNoticeLate, .feeWithoutExcess:
      try term(code)
    case .consultationNotWritten, .consultationAfterDue, .consultationRepeated,
      .silenceTakenAsRefusal, .silenceTakenAsConsent, .overrideThirdPartyNotTold:
      try consultation(code)
    case .replyOverdue, .servedLate, .provisionOverdue, .privateCourier,
      .electronicWithoutChoice, .proofOfServiceMissing:
      try service(code)
    case .reviewMissing, .groundMissing, .reasonMissing, .searchRecordMissing,
      .otherAgencyMissing, .earlierAnswerMissing, .specialAccessLawMissing, .identityUnverified,
      .agentWithoutAuthority, .reportRowChosen:
      try decision(code)
    case .sameReasonAfterOrder, .orderedReplyOverdue, .reconsiderationAnswerLate,
      .opinionReportLate, .provisionalDate:
      try review(code)
    }
  }

  /// A letter whose day of signature an old register does not tell, and one whose day it tells.
  private static var assumedReceipt: FindingSample {
    let told = Sample.received(.registeredMail, on: "2026-05-06", signed: "2026-05-06")
    var untold = told
    untold.receiptAssumed = true
    return FindingSample(Given(untold), Given(told), on: "2026-05-07")
  }

  private static func receipt(_ code: FindingCode) throws -> FindingSample {
    let email = Given(.email, on: "2026-05-06")
    return switch code {
    case .confirmationLate:
      FindingSample(
        try email.after(.confirm, on: "2026-05-08"), try email.after(.confirm, on: "2026-05-07"),
        on: "2026-05-11")
    case .neverConfirmed:
      FindingSample(email, try email.after(.withdraw(), on: "2026-05-07"), on: "2026-05-08")
    default:
      FindingSample(
        Given(
          Sample.received(
            .registeredMail, on: "2026-05-04", signed: "2026-05-06", arrived: "2026-05-08")),
        Given(
          Sample.received(
            .registeredMail, on: "2026-05-04", signed: "2026-05-06", arrived: "2026-05-07")),
        on: "2026-05-11")
    }
  }

  private static func correction(_ code: FindingCode) throws -> FindingSample {
    let given = try handedIn()
    let asked = try given.after(.askCorrection(within: 15), on: "2026-05-14")
    switch code {
    case .correctionNoticeLate:
      let late = try given.happened(.askCorrection(within: 15), on: "2026-05-15")
      return FindingSample(late, asked, on: "2026-05-18")
    case .correctionSecond:
      let once = try asked.after(.receiveCorrection(), on: "2026-05-18")
      let twice = try once.happened(.askCorrection(within: 15), on: "2026-05-19")
      return FindingSample(twice, once, on: "2026-05-20")
    case .correctionPeriodMissing:
      let open = try given.after(.askCorrection(), on: "2026-05-14")
      return FindingSample(open, asked, on: "2026-05-18")
    case .correctionPeriodShort:
      let short = try given.after(.askCorrection(within: 4), on: "2026-05-14")
      let enough = try given.after(.askCorrection(within: 5), on: "2026-05-14")
      return FindingSample(short, enough, on: "2026-05-18")
    case .purposeDemanded:
      let purpose = try given.happened(
        .askCorrection(within: 15, purpose: true), on: "2026-05-14")
      return FindingSample(purpose, asked, on: "2026-05-18")
    default:
      // 15 working days end on 4 June, the mail has until the 9th.
      let early = try asked.happened(.lapseCorrection(), on: "2026-06-09")
      return FindingSample(
        early, try asked.after(.lapseCorrection(), on: "2026-06-10"), on: "2026-06-30")
    }
  }

  private static func term(_ code: FindingCode) throws -> FindingSample {
    let given = try handedIn()
    let extended = try given.after(.extend(10), on: "2026-06-02")
    switch code {
    case .extensionUnapproved:
      let early = try given.happened(.extend(10, approved: "2026-06-03"), on: "2026-06-02")
      return FindingSample(early, extended, on: "2026-06-03")
    case .extensionToldLate:
      return FindingSample(
        try given.happened(.extend(10), on: "2026-06-03"), extended, on: "2026-06-03")
    case .extensionTooLong:
      return FindingSample(
        try given.happened(.extend(21), on: "2026-06-02"),
        try given.after(.extend(20), on: "2026-06-02"), on: "2026-06-03")
    case .extensionInSteps:
      return FindingSample(
        try extended.after(.extend(5), on: "2026-06-03"), extended, on: "2026-06-03")
    case .deferralToldLate:
      let command = Command.deferReply(until: "2026-07-15")
      return FindingSample(
        try given.happened(command, on: "2026-06-03"), try given.after(command, on: "2026-06-02"),
        on: "2026-06-03")
    case .feeNoticeLate:
      return FindingSample(
        try given.happened(.notifyFee(), on: "2026-06-03"),
        try given.after(.notifyFee(), on: "2026-06-02"), on: "2026-06-03")
    default:
      return FindingSample(
        try given.happened(.notifyFee(.pieces, 10), on: "2026-06-02"),
        try given.after(.notifyFee(.pieces, 11), on: "2026-06-02"), on: "2026-06-03")
    }
  }

  private static func consultation(_ code: FindingCode) throws -> FindingSample {
    let given = try handedIn().after(.review(), on: "2026-05-07")
    let asked = try given.after(.consult("A"), on: "2026-05-20")
    switch code {
    case .consultationNotWritten:
      return FindingSample(
        try given.happened(.consult("A", inWriting: false), on: "2026-05-20"), asked,
        on: "2026-05-20")
    case .consultationAfterDue:
      return FindingSample(
        try given.happened(.consult("A"), on: "2026-06-03"),
        try given.after(.consult("A"), on: "2026-06-02"), on: "2026-06-03")
    case .consultationRepeated:
      return FindingSample(
        try asked.happened(.consult("A"), on: "2026-05-25"),
        try asked.after(.consult("B"), on: "2026-05-25"), on: "2026-05-25")
    case .silenceTakenAsRefusal, .silenceTakenAsConsent:
      let reading = code == .silenceTakenAsConsent ? SilenceReading.consent : .refusal
      return FindingSample(
        try asked.happened(.decide(.thirdPartyRights, silence: reading), on: "2026-06-15"),
        try asked.after(.decide(.thirdPartyRights), on: "2026-06-15"), on: "2026-06-15")
    default:
      let sent = try asked.after(.answer("A", .object), on: "2026-05-25")
        .after(.decide(.disclosed), on: "2026-05-26").after(.send(), on: "2026-05-26")
      return FindingSample(sent, try sent.after(.send(2), on: "2026-05-26"), on: "2026-05-27")
    }
  }
}
