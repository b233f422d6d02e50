import Glibc

extension Program {
  /// Runs it and waits for it alone: what it leaves behind to go on working is not waited for.
  ///
  /// - Parameters:
  ///   - input: An open file that it reads; none, nothing to read.
  ///   - said: The file that takes what it says on both streams, behind what it holds.
  public func run(reading input: Int32? = nil, saying said: String = "/dev/null") -> ProgramEnd {
    do { return ProgramEnd(of: try begin(input, said, [])) } catch {
      return .notStarted(error.code)
    }
  }

  /// Runs it and waits until it and all that it started are gone; what runs longer is killed.
  public func run(saying said: String, seconds: Int32) -> ProgramEnd {
    // The end of a line that only it and its children hold tells that all are gone. A pipe would
    // need a second call to be closed in other children.
    var line: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &line) == 0 else { return .notStarted(errno) }
    defer { close(line[0]) }
    let begun = Result { () throws(Fault) in try begin(nil, said, [line[1]]) }
    close(line[1])
    switch begun {
    case .failure(let fault): return .notStarted(fault.code)
    case .success(let child):
      let inTime = Self.isOver(line[0], milliseconds: seconds * 1000)
      if !inTime { kill(-child, SIGKILL) }
      let end = ProgramEnd(of: child)
      return inTime ? end : .tooSlow(seconds: seconds)
    }
  }

  private func begin(_ input: Int32?, _ said: String, _ more: [Int32]) throws(Fault) -> pid_t {
    let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard nothing >= 0 else { throw Fault(code: errno) }
    defer { close(nothing) }
    let output = open(said, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw Fault(code: errno) }
    defer { close(output) }
    return try start(with: [input ?? nothing, output, output] + more)
  }

  private static func isOver(_ line: Int32, milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    var answer: Int32
    repeat { answer = poll(&watched, 1, milliseconds) } while answer < 0 && errno == EINTR
    return answer > 0
  }
}
