import Foundation
import Office
import Statute
import Support
import Testing
import WorkingDays

/// A desk in a folder of its own, filled by the office's calls and read by the real binary.
final class SampleDesk {
  let folder: String
  /// The day on which its officer works and its reader looks.
  var today: Day

  init(today: Day) throws {
    self.today = today
    folder = FileManager.default.temporaryDirectory
      .appending(path: "ysq-\(UUID().uuidString)").path
    _ = try Office.create(folder, profile: nil, clock: OfficeClock(practiceDay: today))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The office as it is on the desk's day.
  var office: Office {
    get throws { try Office.open(folder, clock: OfficeClock(practiceDay: today)) }
  }

  /// Logs an application by an invented person; returns the number of the case.
  @discardableResult
  func log(
    _ channel: Channel, on submitted: Day, signed: Day? = nil, arrived: Day? = nil,
    confirmed: Day? = nil, wants: String = "公开解放路改造的设计方案", asHappened: String? = nil
  ) throws -> String {
    var application = Application(
      channel: channel, submittedOn: submitted,
      applicant: Application.Applicant(name: "王小明", kind: .person), wants: wants)
    application.signedOn = signed
    application.arrivedOn = arrived
    application.confirmedOn = confirmed
    return try office.log(application, by: "张三", asHappened: asHappened).number
  }

  /// Runs a line on this desk and this day, and leaves out the word about the practice day.
  func run(_ words: String..., input: String = "") throws -> Outcome {
    try run(words, input: input)
  }

  func run(_ words: [String], input: String = "") throws -> Outcome {
    let outcome = try Ysq.run(
      words + ["--desk", folder], input: input, environment: ["YSQ_TODAY": "\(today)"])
    let remark = "今天按 YSQ_TODAY 算作 \(today)。\n"
    return Outcome(
      outcome.code, output: outcome.output.replacing(folder, with: "desk"),
      errors: outcome.errors.replacing(remark, with: "").replacing(folder, with: "desk"))
  }

  /// The JSON that a line prints, parsed.
  func json(_ words: String...) throws -> Any {
    let outcome = try run(words + ["--json"])
    try #require(outcome.errors.isEmpty || outcome.code < 2, "\(outcome.errors)")
    return try JSONSerialization.jsonObject(
      with: Data(outcome.output.utf8), options: .fragmentsAllowed)
  }

  /// Writes a file into the folder above the desk's own files and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString)-\(name)").path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }
}

extension Entry {
  /// By the officer of the samples.
  static func on(_ day: Day, asHappened: String? = nil) -> Entry {
    Entry(on: day, by: "张三", asHappened: asHappened)
  }
}
