import Glibc
import Office

/// Where a command speaks: results on stdout, remarks and errors on stderr.
final class Console {
  let isJSON: Bool
  let terminal: Terminal
  let paint: Paint

  /// The options of the verb at work, for the words of a question.
  var shape: () -> CommandShape? = { nil }

  /// The office's clock; a practice day is said once.
  var clock: OfficeClock {
    get throws {
      if let clockInUse { return clockInUse }
      let clock = try OfficeClock(practiceDay: variable("YSQ_TODAY"))
      clockInUse = clock
      if let day = clock.practiceDay { remark("今天按 YSQ_TODAY 算作 \(day)。") }
      return clock
    }
  }

  private var clockInUse: OfficeClock?
  private(set) var exitCode: Int32 = 0
  private var output: OutputBuffer
  private var errors: OutputBuffer
  private var remarks: [String] = []

  /// The desk where one is open already, and who enters; nil for a line of the terminal.
  let counter: Counter?

  /// For whom a form is entered, and where.
  struct Counter {
    let office: Office
    let person: String
  }

  init(isJSON: Bool, terminal: Terminal, output: Int32 = 1, errors: Int32 = 2) {
    self.isJSON = isJSON
    self.terminal = terminal
    counter = nil
    paint = Paint(isOn: terminal.showsColour && !isJSON)
    self.output = OutputBuffer(output)
    self.errors = OutputBuffer(errors)
  }

  /// A console without a terminal, whose JSON is taken by ``taken``.
  init(at counter: Counter) {
    isJSON = true
    terminal = Terminal(readsPerson: false, showsResults: false, showsErrors: false)
    paint = Paint(isOn: false)
    clockInUse = counter.office.clock
    self.counter = counter
    output = OutputBuffer(nil)
    errors = OutputBuffer(nil)
  }

  /// What was written so far, where it is kept.
  var taken: [UInt8] { output.bytes }

  /// Shows the result of a command, or the next one of a stream: JSON is one line each.
  ///
  /// - Parameter found: Whether it is a check that found something, which is exit code 1.
  func show(_ result: some Shown, found: Bool = false) throws {
    if found { exitCode = OfficeError.Status.found.rawValue }
    if isJSON { try line(result) } else { try page(result) }
  }

  /// Sets the exit code of a command that shows its result all the same.
  func end(with status: OfficeError.Status) { exitCode = status.rawValue }

  func write(_ text: String) throws { try output.append(text.utf8) }

  /// Writes what is UTF-8 already.
  func write(_ bytes: [UInt8]) throws { try output.append(bytes) }

  /// Says something besides the result; a program that asked for JSON hears it after success only.
  func remark(_ text: String) {
    remarks.append(text)
    if !isJSON { sayRemarks() }
  }

  /// Writes out everything that is left.
  func finish() throws {
    try output.flush()
    sayRemarks()
  }

  /// Says what went wrong and answers the exit code.
  func fail(_ error: OfficeError) -> Int32 {
    // When stderr is gone too, the exit code alone has to tell.
    try? say(isJSON ? ViewJSON.bytes(of: error) : Array(error.sentence.utf8))
    return error.status.rawValue
  }

  /// Puts a text on stderr as it is, such as a question or a bar, and leaves the line open.
  func prompt(_ text: String) {
    try? errors.append(text.utf8)
    try? errors.flush()
  }

  private func line(_ result: some Shown) throws {
    try output.append(ViewJSON.bytes(of: result))
    try output.append("\n".utf8)
  }

  private func page(_ result: some Shown) throws {
    var page = Page(paint: paint, columns: terminal.columns)
    result.draw(on: &page)
    try output.append(page.text.utf8)
  }

  private func sayRemarks() {
    for remark in remarks { try? say(remark.utf8) }
    remarks.removeAll()
  }

  private func say(_ text: some Sequence<UInt8>) throws {
    try errors.append(text)
    try errors.append("\n".utf8)
    try errors.flush()
  }
}
