import Glibc

/// The process that is sending: its machine, its number and when it began, so that one that was
/// killed is known to send no more.
struct SendingProcess {
  /// Where processes are numbered together: the name of the machine.
  private static var machine: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "?" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static var own: String { "\(machine) \(getpid()) \(start(of: getpid()) ?? "?")" }

  /// Whether that process may still be sending; nobody can know of another machine.
  static func mayLive(_ holder: String) -> Bool {
    let parts = holder.split(separator: " ").map(String.init)
    guard parts.count == 3, parts[0] == machine, let number = Int32(parts[1]) else { return true }
    return start(of: number) == parts[2]
  }

  /// When a process began, in ticks since the machine did; nil where there is none.
  private static func start(of process: Int32) -> String? {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    // The name of the program stands in brackets and may hold blanks.
    guard let bracket = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: bracket)...].split(separator: " ")
    guard fields.count > 19, fields[0] != "Z" else { return nil }
    return String(fields[19])
  }
}
