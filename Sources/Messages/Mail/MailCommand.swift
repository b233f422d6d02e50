import Foundation
internal import Programs

/// The command of the system that takes mail, `/usr/sbin/sendmail`.
public struct MailCommand: Hashable, Sendable {
  public let path: String
  public let seconds: Int

  public init(path: String, seconds: Int) {
    self.path = path
    self.seconds = seconds
  }

  /// What `timeout` of coreutils ends with when the time is over.
  private static let overTime: Int32 = 124

  /// Hands one message over; a command that takes too long is ended.
  public func send(_ mail: MailMessage) throws(DeliveryFault) {
    guard let file = Self.file(holding: mail.bytes) else { throw .commandFailed(code: 0) }
    defer { fclose(file) }
    let words = ["-i", "-f", mail.sender.address, "--", mail.recipient.address]
    let timeout = Program(
      "/usr/bin/timeout", ["-k", "5", String(seconds), path] + words,
      environment: ProcessInfo.processInfo.environment)
    switch timeout.run(reading: fileno(file)) {
    case .exited(0): break
    case .exited(Self.overTime), .killed, .tooSlow: throw .timedOut
    case .exited(let code): throw .commandFailed(code: Int(code))
    case .notStarted: throw .commandFailed(code: 0)
    }
  }

  /// A file without a name, at its beginning: a pipe could fill up and block.
  private static func file(holding bytes: [UInt8]) -> UnsafeMutablePointer<FILE>? {
    guard let file = tmpfile() else { return nil }
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count && fflush(file) == 0
    guard isWhole, lseek(fileno(file), 0, SEEK_SET) == 0 else {
      fclose(file)
      return nil
    }
    return file
  }
}
