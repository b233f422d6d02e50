public import Glibc

/// How a program ended.
public enum ProgramEnd: Equatable, Sendable {
  case exited(Int32)
  case killed(Int32)
  case tooSlow(seconds: Int32)
  /// It never ran; the code of the system.
  case notStarted(Int32)

  /// Waits for the end of a program that was started.
  public init(of child: pid_t) {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    self.init(status: status)
  }

  /// The end that the system tells of.
  public init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}
