import Foundation

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
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = [
      "-k", "5", String(seconds), path, "-i", "-f", mail.sender.address, "--",
      mail.recipient.address,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard let input = Self.file(holding: mail.bytes) else { throw .commandFailed(code: 0) }
    process.standardInput = input
    do { try process.run() } catch { throw .commandFailed(code: 0) }
    process.waitUntilExit()
    let code = process.terminationStatus
    guard process.terminationReason == .exit, code != Self.overTime else { throw .timedOut }
    guard code == 0 else { throw .commandFailed(code: Int(code)) }
  }

  /// A file without a name: a pipe could fill up and block.
  private static func file(holding bytes: [UInt8]) -> FileHandle? {
    guard let file = tmpfile() else { return nil }
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count && fflush(file) == 0
    let copy = dup(fileno(file))
    fclose(file)
    guard isWhole, copy >= 0, lseek(copy, 0, SEEK_SET) == 0 else { return nil }
    return FileHandle(fileDescriptor: copy, closeOnDealloc: true)
  }
}
