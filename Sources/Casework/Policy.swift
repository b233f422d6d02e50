public import Statute
public import WorkingDays

/// What the office's profile settles and a rule of the procedure needs. A change of it re-derives
/// clocks and findings, never a fact.
public struct Policy: Hashable, Sendable {
  /// Heads of the work body, who alone approve extensions (art 33 para 2).
  public var heads: [Head]
  /// Working days for a correction when the notice names no period.
  public var correctionDays: Int
  /// Working days the office waits for mail before a correction lapses.
  public var mailAllowance: Int
  /// What a reply passes before it leaves; empty where the office settles nothing.
  public var chain: [ApprovalStep]
  /// Answers to open questions of law; what is missing has its standard answer.
  var choices: [Reading: ReadingChoice]

  public init(
    heads: [Head] = [], correctionDays: Int = 15, mailAllowance: Int = 3,
    chain: [ApprovalStep] = [], choices: [Reading: ReadingChoice] = [:]
  ) {
    self.heads = heads
    self.correctionDays = correctionDays
    self.mailAllowance = mailAllowance
    self.chain = chain
    self.choices = choices
  }

  /// The head of the work body from a day to a day, both included.
  public struct Head: Hashable, Sendable {
    /// The name as it stands in approvals.
    public let name: String
    public let from: Day?
    public let until: Day?

    public init(name: String, from: Day? = nil, until: Day? = nil) {
      self.name = name
      self.from = from
      self.until = until
    }

    func holdsOffice(on day: Day) -> Bool {
      (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
  }

  /// The office's answer to an open question.
  public func choice(_ reading: Reading) -> ReadingChoice { choices[reading] ?? reading.standard }

  /// Whether `name` may approve an extension on `day`: one of the heads named for that day, or
  /// anybody when the profile names none.
  public func isHead(_ name: String, on day: Day) -> Bool {
    let inOffice = heads.filter { $0.holdsOffice(on: day) }
    return inOffice.isEmpty || inOffice.contains { $0.name == name }
  }

  /// This policy with the other answer to one question.
  func otherwise(_ reading: Reading) -> Policy {
    var other = self
    other.choices[reading] = reading.choices.first { $0 != choice(reading) } ?? reading.standard
    return other
  }
}
