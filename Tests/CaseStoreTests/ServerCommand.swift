import Files
import Foundation

@testable import CaseStore

/// A command that may leave a server behind, which must not hold on to anything of ours.
///
/// Foundation's `Process` waits for whoever inherits its socket, so it would wait for the server.
struct ServerCommand {
  let arguments: [String]

  /// Runs the command to its end with output and complaints going to a file.
  func run(into file: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    for descriptor in 3..<256 { posix_spawn_file_actions_addclose(&actions, Int32(descriptor)) }
    try spawn(&actions)
  }

  private func spawn(_ actions: inout posix_spawn_file_actions_t) throws {
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    guard posix_spawn(&child, arguments[0], &actions, nil, &words, nil) == 0 else {
      throw FileFault(arguments[0])
    }
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }
}
