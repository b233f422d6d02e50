import CaseStore
import Foundation
import Messages
import WorkingDays

/// Hands digests over by one channel, with the settings and secrets that it needs.
struct Courier {
  private let channel: RemindChannel
  private let office: String
  private let mail: MailRules?
  private let password: String?
  private let secrets: [String: String]
  private let seconds: Int

  /// Reads the secrets, so that what is missing is told before anything is planned.
  ///
  /// - Parameter password: of the mail server; else the file of the profile has it.
  init(_ channel: RemindChannel, _ profile: Profile, folder: String, password: String?) throws {
    self.channel = channel
    office = profile.name
    mail = profile.mail
    seconds = profile.reminders.seconds
    switch channel {
    case .mail:
      guard let rules = profile.mail, rules.server != nil else { throw OfficeError.noMailServer }
      self.password = try password ?? rules.passwordFile.map { try Self.secret($0, folder) }
      secrets = [:]
    case .sendmail where profile.mail == nil: throw OfficeError.noMailServer
    case .webhook:
      self.password = nil
      let files = profile.officers.compactMap { officer in
        officer.robot?.secretFile.map { (officer.name, $0) }
      }
      secrets = try Dictionary(uniqueKeysWithValues: files).mapValues {
        try Self.secret($0, folder)
      }
    default: (self.password, secrets) = (nil, [:])
    }
  }

  /// The first line of a file, which lies in the desk's folder unless its path is whole.
  private static func secret(_ path: String, _ folder: String) throws -> String {
    let place = path.hasPrefix("/") ? path : folder + "/" + path
    let text = FileManager.default.contents(atPath: place)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let line = text?.split(whereSeparator: \.isNewline).first else {
      throw OfficeError.noSecret(place)
    }
    return String(line)
  }

  /// Hands one digest over.
  ///
  /// - Parameter now: milliseconds since 1970, for signatures.
  func send(
    _ message: MessageRow, _ digest: DailyDigest, to officer: Officer, now: Int64
  ) throws(DeliveryFault) {
    if channel == .webhook {
      guard let robot = robot(of: officer) else { throw .unreachable }
      return try robot.send(digest, messageID: message.id, at: now)
    }
    guard let mail, let letter = letter(message, digest, to: officer) else { throw .unreachable }
    guard channel == .mail else {
      return try MailCommand(path: mail.command, seconds: seconds).send(letter)
    }
    try MailServer(
      host: mail.server ?? "", port: mail.port, secrecy: mail.secrecy.way,
      authorities: mail.authorities, user: mail.user, password: password, seconds: seconds
    ).send(letter)
  }

  private func letter(
    _ message: MessageRow, _ digest: DailyDigest, to officer: Officer
  ) -> MailMessage? {
    guard let mail, let mailbox = officer.mailbox else { return nil }
    return MailMessage(
      sender: MailMessage.Mailbox(name: office, address: mail.sender),
      recipient: MailMessage.Mailbox(name: officer.name, address: mailbox),
      subject: digest.title, date: MailDate.text(Int64(message.madeAt)), messageID: message.id,
      text: digest.text)
  }

  private func robot(of officer: Officer) -> Robot? {
    officer.robot.map {
      Robot(
        kind: $0.kind.form, address: $0.address, secret: secrets[officer.name], seconds: seconds)
    }
  }
}

extension MailSecrecy {
  fileprivate var way: MailServer.Secrecy {
    switch self {
    case .startTLS: .afterGreeting
    case .tls: .fromTheStart
    case .none: .none
    }
  }
}

extension RobotKind {
  fileprivate var form: Robot.Kind {
    switch self {
    case .weCom: .weCom
    case .dingTalk: .dingTalk
    case .feishu: .feishu
    case .plain: .plain
    }
  }
}
