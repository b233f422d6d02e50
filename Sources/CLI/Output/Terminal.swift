import Glibc

/// Which of the three streams is a terminal, and what it can show.
struct Terminal {
  var readsPerson = isatty(STDIN_FILENO) == 1
  var showsResults = isatty(STDOUT_FILENO) == 1
  var showsErrors = isatty(STDERR_FILENO) == 1

  /// Whether a question can be put and answered.
  var isConversation: Bool { readsPerson && showsErrors }

  /// Whether results may be coloured (https://no-color.org).
  var showsColour: Bool {
    showsResults && Self.variable("NO_COLOR") == nil && Self.variable("TERM") != "dumb"
  }

  /// The width that pages keep to: 100 columns, fewer on a narrow terminal.
  var columns: Int {
    var size = winsize()
    guard showsResults, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return 100 }
    return size.ws_col < 40 ? 100 : min(100, Int(size.ws_col))
  }

  /// A variable of the environment; an empty one counts as unset.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
