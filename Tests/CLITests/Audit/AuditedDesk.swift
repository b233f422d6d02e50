import Foundation
import Office
import Statute
import Support
import Testing
import WorkingDays

/// A desk on 2026-03-20 with a late reply, a late confirmation, late handing over, and a case that
/// is sound; two of them lie with units.
struct AuditedDesk {
  let desk: SampleDesk

  init() throws {
    desk = try SampleDesk(today: "2026-03-20")
    desk.environment = PrintedText.environment
    try desk.log(.inPerson, on: "2026-03-02")
    try desk.log(.ordinaryMail, on: "2026-03-02", arrived: "2026-03-04", confirmed: "2026-03-09")
    try desk.log(.inPerson, on: "2026-02-09", wants: "王小明宅基地的批准文件")
    try desk.log(.registeredMail, on: "2026-03-02", signed: "2026-03-03", arrived: "2026-03-06")
    try assign("2026-0002", "政务公开科", on: "2026-03-10")
    try assign("2026-0003", "规划科", "李闻舟", on: "2026-02-10")
  }

  private func assign(
    _ number: String, _ unit: String, _ handler: String? = nil, on day: Day
  ) throws {
    _ = try desk.office.assign(number, unit: unit, handler: handler, returnBy: nil, .on(day))
  }

  /// Writes a paper and answers where it lies.
  func paper(_ ending: String, _ words: String...) throws -> String {
    let path = SampleDesk.place("paper.\(ending)")
    let outcome = try desk.run(["audit"] + words + ["--out", path])
    try #require(outcome.code == 0, "\(outcome.errors)")
    return path
  }
}

/// What poppler reads on the pages of a PDF, without white space and page numbers.
enum PrintedText {
  private static let typst = "/usr/local/bin/typst"

  static let isThere = ["/usr/bin/pdftotext", typst]
    .allSatisfy(FileManager.default.isExecutableFile)

  /// Where the program finds typst.
  static let environment = ["YSQ_TYPST": typst]

  static func plain(_ text: String) -> String {
    let kept = text.replacing(/—\s*\d+\s*—/, with: "")
    return String(kept.filter { !$0.isWhitespace && $0 != "\u{200B}" && $0 != "\u{0C}" })
  }

  static func of(_ path: String) throws -> String {
    let process = StartedProgram()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = [path, "-"]
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return plain(String(decoding: text, as: UTF8.self))
  }
}
