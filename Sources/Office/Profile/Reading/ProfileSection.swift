/// A part of the profile file with keys of its own.
enum ProfileSection: CaseIterable, Sendable {
  case file, agency, contact, respondent, remedies, head, unit, channel, localHoliday
  case officer, robot, reminders, mail

  /// The key that the section stands under; the whole file stands under none.
  var key: ProfileKey? {
    switch self {
    case .file: nil
    case .agency: .agency
    case .contact: .contact
    case .respondent: .respondents
    case .remedies: .remedies
    case .head: .heads
    case .unit: .units
    case .channel: .channels
    case .localHoliday: .localHolidays
    case .officer: .officers
    case .robot: .robot
    case .reminders: .reminders
    case .mail: .mail
    }
  }

  /// The keys that may stand in it.
  var keys: [ProfileKey] { required + optional }

  /// The keys without which it means nothing.
  var required: [ProfileKey] {
    switch self {
    case .file: [.agency, .contact, .respondents]
    case .agency: [.code, .name]
    case .contact: [.address, .hours, .phones]
    case .respondent: [.code, .name, .level, .documentNumber, .remedies]
    case .remedies: [.reconsideration, .court]
    case .head: [.personName]
    case .unit: [.name]
    case .channel: []
    case .localHoliday: [.from, .until, .name, .basis]
    case .officer: [.personName, .role]
    case .robot: [.robotKind, .address]
    case .reminders: []
    case .mail: [.sender]
    }
  }

  private var optional: [ProfileKey] {
    switch self {
    case .file:
      [
        .guidePublishedOn, .heads, .units, .channels, .readings, .localHolidays, .correctionDays,
        .mailAllowance, .attachmentLimit, .payment, .chain, .officers, .reminders, .mail,
      ]
    case .contact: [.fax, .postcode, .email, .website]
    case .respondent: [.letterhead]
    case .remedies: [.from, .until, .online]
    case .head: [.from, .until]
    case .unit: [.handlers]
    case .channel: [.published, .confirmation, .guide, .questionsOnly]
    case .officer: [.unit, .mailbox, .robot]
    case .robot: [.secretFile]
    case .reminders: [.before, .quietHours, .timeLimit]
    case .mail: [.server, .port, .secrecy, .authorities, .user, .passwordFile, .command]
    case .agency, .localHoliday: []
    }
  }
}
