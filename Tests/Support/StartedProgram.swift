public import Foundation
import Programs
import Synchronization

/// A program that a test starts and drives, in the manner of Foundation's `Process`, which fails
/// while many tests have files open (decision 41).
public final class StartedProgram: @unchecked Sendable {
  public var executableURL: URL?
  public var arguments: [String] = []
  /// Nil: that of this process.
  public var environment: [String: String]?
  public var currentDirectoryURL: URL?
  /// A `Pipe`, a `FileHandle`, or nil for that of this process.
  public var standardInput: Any?
  public var standardOutput: Any?
  public var standardError: Any?

  private let state = Mutex<(child: pid_t, end: ProgramEnd?)>((0, nil))

  public init() {}

  public func run() throws {
    let ends = [standardInput, standardOutput, standardError].enumerated().map {
      Self.file($1, forReading: $0 == 0) ?? FileHandle(fileDescriptor: Int32($0))
    }
    let program = Program(
      executableURL?.path ?? "", arguments,
      environment: environment ?? ProcessInfo.processInfo.environment,
      folder: currentDirectoryURL?.path)
    let child = try program.start(with: ends.map(\.fileDescriptor))
    state.withLock { $0.child = child }
    // The ends of pipes that are the program's; else nobody would see its end.
    for (stream, end) in zip([standardInput, standardOutput, standardError], ends)
    where stream is Pipe { try? end.close() }
  }

  private static func file(_ stream: Any?, forReading: Bool) -> FileHandle? {
    guard let pipe = stream as? Pipe else {
      let isNothing = stream as? FileHandle === FileHandle.nullDevice
      return isNothing ? FileHandle(forUpdatingAtPath: "/dev/null") : stream as? FileHandle
    }
    return forReading ? pipe.fileHandleForReading : pipe.fileHandleForWriting
  }

  public var processIdentifier: pid_t { state.withLock { $0.child } }

  public var isRunning: Bool { state.withLock { Self.end(&$0) == nil } }

  public func waitUntilExit() {
    // Others ask meanwhile whether it runs.
    while isRunning { usleep(2_000) }
  }

  public func terminate() {
    state.withLock { if Self.end(&$0) == nil { kill($0.child, SIGTERM) } }
  }

  /// The exit code, or the signal that ended it.
  public var terminationStatus: Int32 {
    switch state.withLock({ Self.end(&$0) }) {
    case .exited(let code): code
    case .killed(let signal): signal
    default: -1
    }
  }

  public var terminationReason: Process.TerminationReason {
    if case .killed = state.withLock({ Self.end(&$0) }) { return .uncaughtSignal }
    return .exit
  }

  private static func end(_ state: inout (child: pid_t, end: ProgramEnd?)) -> ProgramEnd? {
    guard state.child > 0, state.end == nil else { return state.end }
    var status: Int32 = 0
    guard waitpid(state.child, &status, WNOHANG) == state.child else { return nil }
    state.end = ProgramEnd(status: status)
    return state.end
  }
}
