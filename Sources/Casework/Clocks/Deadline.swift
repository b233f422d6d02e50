public import Statute
public import WorkingDays

/// A clock of a case, measured on a day. Nothing of it is stored as truth; all is derived.
///
/// Day zero is never counted. On the last day itself what is done is in time and an open clock is
/// not late; late by n means n working days after it.
public struct Deadline: Hashable, Sendable {
  public let term: Term
  public let article: Article?
  /// Day zero: itself not counted.
  public let from: Day
  /// The base length; nil for terms in calendar days or by date.
  public let workingDays: Int?
  /// The calendar days of the term, where it is counted in them.
  public let calendarDays: Int?
  /// Working days on top.
  public internal(set) var extended: Int = 0
  /// What is left out, in the order of the letters.
  public internal(set) var stops: [Stop] = []
  /// The extensions as they were told, whatever became of them.
  public internal(set) var extensions: [ExtensionStep] = []
  /// Letters that stop nothing.
  public internal(set) var idle: [IdleLetter] = []
  /// The day it stood still for good: the office began to wait, or a new run began.
  public internal(set) var stoppedOn: Day?
  /// The last day; open stops at their full length. Nil while stopped.
  public internal(set) var due: Day?
  /// The last day if open stops ended on the day of measuring.
  public internal(set) var earliestDue: Day?
  /// The earliest last day that any open reading gives.
  public internal(set) var conservativeDue: Day?
  /// The year whose notice is missing; nil means firm.
  public internal(set) var missingYear: Int?
  /// How it stands on the day of measuring.
  public internal(set) var state: State = .running
  /// The day it was met, in time or late.
  public internal(set) var metOn: Day?
  /// The day it stopped to matter: superseded, withdrawn or lapsed.
  public internal(set) var endedOn: Day?
  /// Working days from the day of meeting or measuring to `due`; negative when late.
  public internal(set) var daysLeft: Int?
  /// Whether a restart replaced it; such clocks stand in the explanation only.
  public internal(set) var isSuperseded = false
  /// Why it starts where it starts.
  public internal(set) var start: Start
  /// The fact it hangs on where a case can have several such clocks, so that readings compare like
  /// with like; 0 for the others.
  var origin = 0
  /// The letter it hangs on, where a case can have several such clocks.
  public internal(set) var letter: DocumentID?
  /// The days that other readings give, where they differ.
  public internal(set) var readings: [ReadingDay] = []

  /// How a clock stands.
  public enum State: String, Codable, CaseIterable, Sendable {
    /// `due` has not passed and nothing has met it.
    case running
    /// A correction or a payment is awaited.
    case stopped
    /// Done on or before `due`.
    case met
    /// `due` has passed; done late or not at all.
    case missed
    /// Withdrawn or lapsed.
    case ended
  }

  /// The event a clock starts from.
  public enum Start: String, Sendable {
    /// The runs of the reply; then a day fixed, a letter, a copy, an order.
    case receipt, correction, payment, change, revocation, arrival, notice, letter, copy, order
    case promise
    /// A document was formed or changed.
    case formation
  }
}

extension Deadline {
  /// The working days that were used when it was met, those left out not among them.
  func workingDaysUsed(_ calendar: WorkingCalendar) -> Int? {
    guard let metOn else { return nil }
    let spans = stops.map { (from: $0.from, to: min($0.to ?? $0.limit ?? metOn, metOn)) }
    let left = calendar.workingDays(
      in: spans.sorted { $0.from < $1.from }, after: from, through: metOn)
    return max(0, calendar.workingDays(after: from, through: metOn) - left)
  }
}

/// Working days left out of the reply term (art 33 para 3).
public struct Stop: Hashable, Sendable {
  /// The day the letter was sent; itself counted.
  public let from: Day
  /// The last day left out; nil while open.
  public let to: Day?
  /// The limit an open stop runs to; nil when the law sets none.
  public let limit: Day?
  public let kind: PartyKind
  public let letter: DocumentID
}

/// A letter that asked for an opinion and leaves the reply term alone.
public struct IdleLetter: Hashable, Sendable {
  public let letter: DocumentID
  public let why: Idleness
  public let on: Day

  /// Why a letter leaves the clock alone.
  public enum Idleness: String, Sendable { case afterDue, repeated, oral, notExcluded }
}

/// An extension as it was told, with what is wrong with it.
public struct ExtensionStep: Hashable, Sendable {
  public let told: Extended
  public let on: Day
  /// The last day in force when it was told; nil while an open stop has no limit.
  public let lastDay: Day?
  /// Working days that it adds.
  public let granted: Int
  public let faults: [ExtensionFault]
}

/// Why an extension does not hold, or not in full.
public enum ExtensionFault: String, Sendable { case toldLate, unapproved, tooLong }

/// What one reading makes of a deadline.
public struct ReadingDay: Hashable, Sendable {
  /// Nil stands for a calendar without the local holidays of the profile.
  public let reading: Reading?
  public let choice: ReadingChoice?
  public let due: Day
  /// The clock as this reading lays it out, so that its day can be counted too.
  public let clock: Deadline
}
