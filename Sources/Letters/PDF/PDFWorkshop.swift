internal import Files
import FoundationEssentials
import Glibc
internal import Programs

/// Where the programs that make PDF are found and run: each time in a folder of its own.
struct PDFWorkshop: Sendable {
  let environment: [String: String]

  /// The program that a variable names, none where it is empty; else the first of `PATH`.
  func program(_ variable: String, _ names: [String]) -> String? {
    if let named = environment[variable] { return named.isEmpty ? nil : named }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A folder that is gone when the work is done.
  func open<Product>(
    _ body: (ScratchFolder) throws(LetterFault) -> Product
  ) throws(LetterFault) -> Product {
    let folder = try ScratchFolder(under: environment["TMPDIR"] ?? "/tmp")
    defer { folder.remove() }
    return try body(folder)
  }

  /// Runs a program and answers with what it said; one that fails, or is too slow, is a fault.
  ///
  /// - Parameter accepted: The exit codes that count as done.
  @discardableResult
  func run(
    _ program: String, _ words: [String], in folder: ScratchFolder, seconds: Int32,
    accepted: Set<Int32> = [0]
  ) throws(LetterFault) -> [UInt8] {
    // Each run has a file of its own for what it says.
    let complaints = "said-\(folder.count)"
    let end = Program(program, words, environment: environment)
      .run(saying: folder.path(complaints), seconds: seconds)
    let said = (try? folder.read(complaints)) ?? []
    if case .exited(let code) = end, accepted.contains(code) { return said }
    throw .pdfFailed(
      detail: end.told(by: String(decoding: said, as: UTF8.self), program: program))
  }
}

extension ScratchFolder {
  /// How many files lie in it.
  fileprivate var count: Int {
    (try? FileManager.default.contentsOfDirectory(atPath: path).count) ?? 0
  }
}

extension ProgramEnd {
  /// The last lines that were said, or how it ended where nothing was.
  fileprivate func told(by said: String, program: String) -> String {
    let lines = said.split(whereSeparator: \.isNewline).suffix(8)
    switch self {
    case .notStarted(let code): return "\(program): \(String(cString: strerror(code)))"
    case .tooSlow(let seconds): return "\(program): \(seconds) s"
    case .exited(let code): return lines.isEmpty ? "\(program): exit \(code)" : joined(lines)
    case .killed(let signal): return "\(program): signal \(signal)"
    }
  }

  private func joined(_ lines: ArraySlice<Substring>) -> String {
    lines.map { $0[...].trimmed }.joined(separator: "; ")
  }
}
