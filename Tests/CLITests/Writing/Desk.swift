import Foundation
import Office
import Support
import Testing
import WorkingDays

/// A desk of its own, in a folder that is thrown away, and the clerk who types there.
final class Desk {
  private let folder: URL

  /// The desk of 示例机关, or of the office in Templates with that name.
  init(of office: String? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ysq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let profile = office.map {
      ["--profile", Self.templates.appending(path: "profiles/\($0).yaml").path]
    }
    let made = try Ysq.run(["init", "--desk", path] + (profile ?? []))
    try #require(made.code == 0, "\(made.errors)")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Templates").standardizedFileURL

  var path: String { folder.appending(path: "desk").path }

  /// What the program finds around it on a day.
  func environment(today: String) -> [String: String] {
    ["YSQ_DESK": path, "YSQ_TODAY": today, "YSQ_BY": "周文静"]
  }

  /// Runs a line as it is typed on a day; blanks part its words.
  func run(_ line: String, today: String = "2026-11-23") throws -> Outcome {
    try Ysq.run(
      line.split(separator: " ").map(String.init), environment: environment(today: today))
  }

  /// The process of a line before it is run, for a test that has the streams.
  func process(_ line: String, today: String = "2026-11-23") -> StartedProgram {
    Ysq.process(line.split(separator: " ").map(String.init), environment(today: today))
  }

  /// Runs lines that have to succeed, and reads the case that the last one shows.
  @discardableResult
  func enter(_ lines: String..., today: String = "2026-11-23") throws -> ShownCase {
    var output = ""
    for line in lines.flatMap({ $0.split(separator: "\n") }) {
      let outcome = try run("\(line) --json", today: today)
      try #require(outcome.code == 0, "\(line)\n\(outcome.errors)")
      output = outcome.output
    }
    return try JSONDecoder().decode(ShownCase.self, from: Data(output.utf8))
  }

  /// Runs a line that has to be refused, and reads why.
  func refusal(_ line: String, today: String = "2026-11-23") throws -> Refused {
    let outcome = try run("\(line) --json", today: today)
    try #require(outcome.code >= 64, "\(line)\n\(outcome.output)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    var refused = try JSONDecoder().decode(Refused.self, from: Data(outcome.errors.utf8))
    refused.exit = outcome.code
    return refused
  }

  /// Everything recorded of cases and papers, as `2026-0001 1 received 2026-03-02`.
  func ledger() throws -> [String] {
    let office = try Office.open(path, clock: OfficeClock())
    let now = Standpoint(asOf: office.today, knownOn: office.today)
    let papers = try office.papers(openOnly: false, asOf: office.today).map(\.number)
    return try papers
      + office.list(ListFilter(), Slice(), now).flatMap { line in
        try office.show(line.number, now).facts.map {
          "\(line.number) \($0.sequence) \($0.kind) \($0.on)"
        }
      }
  }

  /// Puts a file beside the desk and answers with its path.
  func file(_ name: String, _ text: String) throws -> String {
    let place = folder.appending(path: name)
    try Data(text.utf8).write(to: place)
    return place.path
  }
}

/// Lines that many stories begin with.
enum Line {
  /// Received on Monday 2026-03-02: a notice is due on 03-11, the reply on 03-30.
  static let log = """
    log --channel inPerson --on 2026-03-02 --applicant 沈知远 --kind person --wants 道路设计方案
    """

  static let reviewed = "review 2026-0001 --kind secrecy --on 2026-03-10 --opinion pass"
  static let disclosed = "decide 2026-0001 --on 2026-03-12 --as disclosed"
  static let posted = "sent 2026-0001 --on 2026-03-13 --means chinaPost"
}
