import Yams

extension ProfileReader {
  mutating func reminders(_ field: ProfileField?) -> ReminderRules {
    let standard = ReminderRules.standard
    guard let fields = fields(field, .reminders) else { return standard }
    let rungs = list(fields[.before], atLeastOne: true) { reader, node in
      reader.number(ProfileField(key: .before, node: node), 0...60)
    }
    let quiet = value(fields[.quietHours], else: { .badHours($0) }) { QuietHours($0) }
    let seconds = number(fields[.timeLimit], 1...300)
    return ReminderRules(
      ladder: rungs.isEmpty ? standard.ladder : Ladder(rungs), quietHours: quiet,
      seconds: seconds ?? standard.seconds)
  }

  mutating func mail(_ field: ProfileField?) -> MailRules? {
    guard let fields = fields(field, .mail) else { return nil }
    let sender = mailbox(fields[.sender])
    let server = value(fields[.server], else: { .badServer($0) }) { $0.isHostName ? $0 : nil }
    let secrecy: MailSecrecy = choice(fields[.secrecy]) ?? .startTLS
    let port = number(fields[.port], 1...65535)
    let texts = [.authorities, .user, .passwordFile, .command].map { text(fields[$0]) }
    guard let sender else { return nil }
    return MailRules(
      sender: sender, server: server, port: port ?? secrecy.port, secrecy: secrecy,
      authorities: texts[0], user: texts[1], passwordFile: texts[2],
      command: texts[3] ?? "/usr/sbin/sendmail")
  }

  mutating func officers(_ field: ProfileField?) -> [Officer] {
    let entries = list(field) { reader, node in
      reader.officer(node).map { (officer: $0, node: node) }
    }
    refuseRepeats(entries.map { ($0.officer.name, $0.node) }, .personName)
    return entries.map(\.officer)
  }

  private mutating func officer(_ node: Node) -> Officer? {
    guard let fields = fields(node, .officer) else { return nil }
    let name = text(fields[.personName])
    let role: OfficerRole? = choice(fields[.role])
    let unit = text(fields[.unit])
    let mailbox = mailbox(fields[.mailbox])
    let robot = robot(fields[.robot])
    if role == .unit, fields[.unit] == nil { note(.missingKey(.unit, .officer), at: node) }
    guard let name, let role else { return nil }
    return Officer(name: name, role: role, unit: unit, mailbox: mailbox, robot: robot)
  }

  private mutating func robot(_ field: ProfileField?) -> OfficerRobot? {
    guard let fields = fields(field, .robot) else { return nil }
    let kind: RobotKind? = choice(fields[.robotKind])
    let address = value(fields[.address], else: { .badWebAddress($0) }) {
      $0.isWebAddress ? $0 : nil
    }
    let secretFile = text(fields[.secretFile])
    guard let kind, let address else { return nil }
    return OfficerRobot(kind: kind, address: address, secretFile: secretFile)
  }

  private mutating func mailbox(_ field: ProfileField?) -> String? {
    value(field, else: { .badMailbox($0) }) { $0.isMailbox ? $0 : nil }
  }
}

extension String {
  /// Whether it is an address that can stand in a header and in a command as it is.
  var isMailbox: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    let signs = Set("!#$%&'*+-/=?^_`{|}~.".utf8)
    return utf8.count <= 254 && parts.count == 2 && !parts[0].isEmpty && !parts[0].hasPrefix("-")
      && parts[0].utf8.allSatisfy { $0.isLetterOrDigit || signs.contains($0) }
      && String(parts[1]).isHostName
  }

  /// Letters, digits, points and hyphens of ASCII.
  var isHostName: Bool {
    !isEmpty && !hasPrefix("-") && !hasPrefix(".")
      && utf8.allSatisfy {
        $0.isLetterOrDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
  }

  /// Whether it begins like an address of the web and is ASCII without blanks.
  var isWebAddress: Bool {
    ["https://", "http://"].contains { hasPrefix($0) && count > $0.count }
      && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
