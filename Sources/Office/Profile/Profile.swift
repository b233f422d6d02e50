public import Casework
public import Statute
public import WorkingDays

/// What an office publishes about itself and settles for its desk: the file `profile.yaml`.
public struct Profile: Hashable, Sendable {
  /// The code that the tables of a desk carry.
  public let code: String
  public let name: String
  /// The day of the 政府信息公开指南 that the channels are taken from.
  public let guidePublishedOn: Day?
  public let contact: Contact
  /// The respondent listed first: it answers where an application names none.
  public let defaultRespondent: Respondent
  public let otherRespondents: [Respondent]
  /// Heads of the work body, who alone approve extensions (art 33 para 2).
  public let heads: [Policy.Head]
  public let units: [HandlingUnit]
  /// What the file says of a channel; see ``terms(of:)`` for those that it does not list.
  let channels: [Channel: ChannelTerms]
  /// Answers to open questions of law; what is missing has its standard answer.
  public let readings: [Reading: ReadingChoice]
  /// How a fee is paid (信息处理费管理办法), for the fee notice.
  public let payment: String?
  /// What a reply passes before it leaves (审签流程, art 45); empty where nothing is settled.
  public let chain: [ApprovalStep]
  public let localHolidays: [LocalHoliday]
  /// Working days for a correction when the notice names no period.
  public let correctionDays: Int
  /// Working days the office waits for mail before a correction lapses.
  public let mailAllowance: Int
  /// Bytes that one attachment may have.
  public let attachmentLimit: Int
  /// Who is reminded.
  public let officers: [Officer]
  public let reminders: ReminderRules
  /// How mail leaves; nil while the office sends none.
  public let mail: MailRules?

  /// What the procedure needs of this profile.
  public var policy: Policy {
    Policy(
      heads: heads, correctionDays: correctionDays, mailAllowance: mailAllowance,
      chain: chain, choices: readings)
  }

  /// All respondents, in the order of the file.
  public var respondents: [Respondent] { [defaultRespondent] + otherRespondents }

  /// The respondent of this code or name.
  public func respondent(_ text: String) -> Respondent? {
    respondents.first { $0.code == text } ?? respondents.first { $0.name == text }
  }

  /// The unit of this name.
  public func unit(_ name: String) -> HandlingUnit? { units.first { $0.name == name } }
}
