import Casework
import Statute
import WorkingDays

/// A clock of a case as programs read it.
public struct DeadlineView: Encodable, Hashable, Sendable {
  public let term: String
  public let article: String?
  public let from: String
  public let workingDays: Int?
  public let `extension`: Int
  public let stops: [StopView]
  public let due: String?
  public let earliestDue: String?
  public let conservativeDue: String?
  public let certainty: String
  public let missingYear: Int?
  public let state: String
  public let daysLeft: Int?
  public let metOn: String?

  init(_ deadline: Deadline) {
    term = deadline.term.rawValue
    article = deadline.article?.description
    from = deadline.from.description
    workingDays = deadline.workingDays
    `extension` = deadline.extended
    stops = deadline.stops.map(StopView.init)
    due = deadline.due?.description
    earliestDue = deadline.earliestDue?.description
    conservativeDue = deadline.conservativeDue?.description
    certainty = Certainty(missingYear: deadline.missingYear).rawValue
    missingYear = deadline.missingYear
    state = deadline.state.rawValue
    daysLeft = deadline.daysLeft
    metOn = deadline.metOn?.description
  }
}

/// Whether a day can still move when a notice comes out.
public enum Certainty: String, Sendable {
  case firm, provisional

  init(missingYear: Int?) { self = missingYear == nil ? .firm : .provisional }
}

/// Working days that the reply term leaves out.
public struct StopView: Encodable, Hashable, Sendable {
  public let from: String
  public let to: String?
  public let why: String

  init(_ stop: Stop) {
    from = stop.from.description
    to = stop.to?.description
    why = "征求\(stop.kind.title)意见（\(stop.letter)）"
  }
}

/// A line of the worklist (`due --json`).
public struct DueView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let term: String
  public let due: String?
  public let earliestDue: String?
  public let conservativeDue: String?
  public let certainty: String
  public let daysLeft: Int?
  public let unit: String?
  public let handler: String?
  /// The title of a publication, nil for a case; not part of the JSON.
  public let publication: String?
  /// Day zero, by which two clocks of one term are told apart; not part of the JSON.
  let start: String

  private enum CodingKeys: CodingKey {
    case number, phase, term, due, earliestDue, conservativeDue, certainty, daysLeft, unit, handler
  }
}

/// A line of the audit (`audit --json`).
public struct AuditView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let term: String?
  public let due: String?
  public let daysLeft: Int?
  public let findings: [FindingView]
  /// The title of a publication, nil for a case; not part of the JSON.
  public let publication: String?

  private enum CodingKeys: CodingKey {
    case number, phase, term, due, daysLeft, findings
  }
}

/// A line of a list of cases.
public struct CaseLineView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let channel: String
  public let submittedOn: String
  public let receivedOn: String?
  public let applicant: String
  public let unit: String?
  public let handler: String?
  public let outcome: String?
}
