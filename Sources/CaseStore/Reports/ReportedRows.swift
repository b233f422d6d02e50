public import Casework
import Statute
import WorkingDays

/// What table 三 counts of a case; days are `YYYY-MM-DD`.
public struct ReportedCaseRow: Hashable, Sendable {
  public var number: String
  public var respondent: String
  public var applicantKind: String
  public var channel: String
  public var unit: String?
  public var handler: String?
  public var receivedOn: String
  public var concludedOn: String?
  public var reportRow: String?
  /// Working days that the clock counted until the reply was served.
  public var workingDays: Int?
  public var isInTime: Bool?

  public init(_ reported: ReportedCase) {
    number = reported.number.description
    respondent = reported.respondent
    applicantKind = reported.applicantKind.rawValue
    channel = reported.channel.rawValue
    unit = reported.unit
    handler = reported.handler
    receivedOn = reported.receivedOn.description
    concludedOn = reported.conclusion?.on.description
    reportRow = reported.conclusion?.row
    workingDays = reported.conclusion?.workingDays
    isInTime = reported.conclusion?.isInTime
  }

  var values: [SQLValue] {
    [
      .text(number), .text(respondent), .text(applicantKind), .text(channel), SQLValue(unit),
      SQLValue(handler), .text(receivedOn), SQLValue(concludedOn), SQLValue(reportRow),
      SQLValue(workingDays), isInTime.map { SQLValue($0) } ?? .null,
    ]
  }
}

/// What table 四 counts of a case: one review or suit.
public struct ReportedRemedyRow: Hashable, Sendable {
  public var number: String
  public var sequence: Int
  public var respondent: String
  public var kind: String
  public var openedOn: String
  public var outcome: String?
  public var decidedOn: String?
  public var droppedOn: String?

  public init(_ remedy: ReportedRemedy) {
    number = remedy.number.description
    sequence = remedy.sequence
    respondent = remedy.respondent
    kind = remedy.kind.rawValue
    openedOn = remedy.openedOn.description
    outcome = remedy.outcome?.rawValue
    decidedOn = remedy.decidedOn?.description
    droppedOn = remedy.droppedOn?.description
  }

  var values: [SQLValue] {
    [
      .text(number), .integer(sequence), .text(respondent), .text(kind), .text(openedOn),
      SQLValue(outcome), SQLValue(decidedOn), SQLValue(droppedOn),
    ]
  }
}
