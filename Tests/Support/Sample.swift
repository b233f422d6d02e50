public import Casework
public import CustomDump
public import Statute
public import WorkingDays

extension Day: ExpressibleByStringLiteral {
  /// Days in tests are literals.
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
    self = day
  }
}

extension Day: CustomDumpStringConvertible {
  /// Differences show the day, not its number.
  public var customDumpDescription: String { description }
}

/// One invented application, changed where a test needs it.
public enum Sample {
  public static let number = CaseNumber(year: 2026, serial: 1)
  public static let applicant = PersonID("p1")
  public static let text = TextReference(digest: "text")
  /// The second thing of an application that asks for two.
  public static let piece = SplitPiece(
    CaseNumber(year: 2026, serial: 2), wants: TextReference(digest: "second"))

  /// An application; days default to the day of submission.
  public static func received(
    _ channel: Channel, on submitted: Day, signed: Day? = nil, arrived: Day? = nil,
    items: Int = 1, electronic: Bool = false, confirmWithin: Int? = 1
  ) -> Received {
    Received(
      channel: channel, submittedOn: submitted, signedOn: signed,
      arrivedOn: arrived ?? signed ?? submitted, applicant: applicant, applicantKind: .person,
      respondent: "gov", wants: text, items: Array(repeating: text, count: items),
      choosesElectronic: electronic,
      confirmWithin: channel.receipt.needsConfirmation ? confirmWithin : nil)
  }

  /// The case after these facts, recorded in this order.
  public static func matter(_ facts: [NewFact], number: CaseNumber = number) -> Case {
    let recorded = facts.enumerated().map {
      RecordedFact(sequence: $0.offset + 1, fact: $0.element.fact, on: $0.element.on)
    }
    guard let matter = Case(number, recorded) else { preconditionFailure("no receipt first") }
    return matter
  }

  /// What a reply says of an item, with all that the law wants to see in the decision itself.
  public static func decision(_ type: ReplyType, item: Int = 1) -> ItemDecision {
    ItemDecision(
      item: item, type: type, reason: text, law: "《示例条例》第一条", access: text,
      otherAgency: "示例局", otherContact: "0518-00000000",
      earlier: CaseNumber(year: 2025, serial: 7), earlierIsServed: true)
  }

  /// The first fact of a case.
  public static func receipt(_ received: Received) -> NewFact {
    NewFact(.received(received), on: received.reachedOn)
  }
}

/// Calendars by what was known on a day.
public enum Calendars {
  /// All notices that are built in.
  public static let builtIn = Notices.builtIn.calendar(knownOn: "2026-11-23")
}
