import Files
import Foundation
import Programs

@testable import CaseStore

/// A PostgreSQL server of its own for one test, reached by a socket in a folder.
final class PostgreSQLServer {
  private static let binaries = "/usr/lib/postgresql/15/bin/"
  static let isInstalled = FileManager.default.fileExists(atPath: binaries + "postgres")

  private let temporary: TemporaryFolder
  private var folder: String { temporary.path }
  private var cluster: String { folder + "/D" }

  init() throws {
    temporary = try TemporaryFolder()
    try giveToServer()
    _ = try call(
      "initdb", "-D", cluster, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8",
      "--locale=C.UTF-8")
    let options = "-k \(folder) -c listen_addresses='' -c fsync=off"
    _ = try call("pg_ctl", "-D", cluster, "-w", "-l", folder + "/log", "-o", options, "start")
  }

  deinit { _ = try? call("pg_ctl", "-D", cluster, "-m", "immediate", "-w", "stop") }

  /// Runs a script and returns what the server complains about.
  func run(_ script: String) throws -> String {
    let file = folder + "/script.sql"
    try Data(script.utf8).write(to: URL(filePath: file))
    return try call(
      "psql", "-h", folder, "-U", "postgres", "-q", "-X", "-v", "ON_ERROR_STOP=1", "-f", file)
  }

  /// The server refuses to run as root, so its own user takes the folder over.
  private func giveToServer() throws {
    guard getuid() == 0, let user = getpwnam("postgres") else { return }
    guard chown(folder, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else {
      throw FileFault(folder)
    }
  }

  private func call(_ arguments: String...) throws -> String {
    let command = [Self.binaries + arguments[0]] + arguments.dropFirst()
    let asServer = getuid() == 0 ? ["/usr/sbin/runuser", "-u", "postgres", "--"] : []
    let complaints = folder + "/complaints"
    try? FileManager.default.removeItem(atPath: complaints)
    let words = asServer + command
    // It may leave a server behind, which is not waited for.
    _ = Program(words[0], Array(words.dropFirst()), environment: [:]).run(saying: complaints)
    return try String(contentsOfFile: complaints, encoding: .utf8)
  }
}
