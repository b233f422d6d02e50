internal import CSpawn
import Glibc

/// Another program that is run once, in a process group of its own
/// ([decision 41](Docs/Decisions/0041-programs-are-started-by-posix-spawn.md)).
public struct ChildProcess {
  private let program: String
  private let arguments: [String]
  private let environment: [String: String]
  private let input: Int32?
  private let complaints: String

  /// - Parameters:
  ///   - program: The path of its file.
  ///   - input: An open file that it reads; none, nothing to read.
  ///   - complaints: The file that takes what it says on both streams.
  public init(
    program: String, arguments: [String], environment: [String: String], input: Int32? = nil,
    complaints: String
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.input = input
    self.complaints = complaints
  }

  public enum End: Equatable, Sendable {
    case exited(Int32)
    case killed(Int32)
    case tooSlow(seconds: Int32)
    /// It never ran; the code of the system.
    case notStarted(Int32)
  }

  /// Runs it and waits. The end of a line that only it and its children hold tells that all are
  /// gone; what runs longer is killed with all its children.
  public func run(seconds: Int32) -> End {
    var line: [Int32] = [0, 0]
    // A pipe would need a second call to be closed in other children.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &line) == 0 else { return .notStarted(errno) }
    defer { close(line[0]) }
    var child: pid_t = 0
    let code = start(&child, lifeline: line[1])
    close(line[1])
    guard code == 0 else { return .notStarted(code) }
    let inTime = isOver(line[0], milliseconds: seconds * 1000)
    if !inTime { kill(-child, SIGKILL) }
    let status = wait(for: child)
    return inTime ? Self.end(status) : .tooSlow(seconds: seconds)
  }

  /// Runs it and waits for it alone: what it leaves behind to go on working is not waited for.
  public func run() -> End {
    var child: pid_t = 0
    let code = start(&child, lifeline: nil)
    return code == 0 ? Self.end(wait(for: child)) : .notStarted(code)
  }

  private func start(_ child: inout pid_t, lifeline: Int32?) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 1, complaints, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    if let lifeline { posix_spawn_file_actions_adddup2(&actions, lifeline, 3) }
    spawn_closing_from(&actions, lifeline == nil ? 3 : 4)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    prepare(&attributes)
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return withCStrings([program] + arguments) { words in
      withCStrings(variables) { posix_spawn(&child, program, &actions, &attributes, words, $0) }
    }
  }

  /// A group of its own, no signal blocked or ignored.
  private func prepare(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  private func isOver(_ lifeline: Int32, milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
    var answer: Int32
    repeat { answer = poll(&watched, 1, milliseconds) } while answer < 0 && errno == EINTR
    return answer > 0
  }

  private func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  private static func end(_ status: Int32) -> End {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}

/// Hands texts to C as a list that ends with null.
private func withCStrings<Answer>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
) -> Answer {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
