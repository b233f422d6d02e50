internal import CSpawn
public import Glibc

/// A program of this machine and what it is started with
/// ([decision 41](Docs/Decisions/0041-programs-are-started-by-posix-spawn.md)).
public struct Program: Sendable {
  /// The path of its file.
  public let path: String
  public let arguments: [String]
  public let environment: [String: String]
  /// Where it works; nil: where this process does.
  public let folder: String?

  public init(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String? = nil
  ) {
    (self.path, self.arguments) = (path, arguments)
    (self.environment, self.folder) = (environment, folder)
  }

  /// It was not started; the code of the system.
  public struct Fault: Error, Equatable { public let code: Int32 }

  /// Starts it in a process group of its own, with no signal blocked or ignored.
  ///
  /// - Parameter files: Open files of this process that become its files 0, 1, 2 …; it gets no others.
  public func start(with files: [Int32]) throws(Fault) -> pid_t {
    // Out of the way of the numbers that they get.
    let copies = files.map { fcntl($0, F_DUPFD_CLOEXEC, 64) }
    defer { for copy in copies where copy >= 0 { close(copy) } }
    if copies.contains(where: { $0 < 0 }) { throw Fault(code: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, copy) in copies.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, copy, Int32(number))
    }
    spawn_closing_from(&actions, Int32(files.count))
    if let folder { spawn_in_folder(&actions, folder) }
    return try start(&actions)
  }

  private func start(_ actions: inout posix_spawn_file_actions_t) throws(Fault) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.prepare(&attributes)
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var child: pid_t = 0
    let code = withCStrings([path] + arguments) { words in
      withCStrings(variables) { posix_spawn(&child, path, &actions, &attributes, words, $0) }
    }
    if code != 0 { throw Fault(code: code) }
    return child
  }

  private static func prepare(_ attributes: inout posix_spawnattr_t) {
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
}

/// Hands texts to C as a list that ends with null.
private func withCStrings<Answer>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
) -> Answer {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
