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
  /// What the program finds around it besides the day.
  var environment: [String: String] = [:]

  /// - Parameter profile: Lines added to the example profile.
  init(today: Day, profile: String = "") throws {
    self.today = today
    folder = Self.place("desk")
    _ = try Office.create(folder, profile: nil, clock: OfficeClock(practiceDay: today))
    let path = folder + "/profile.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Data((text + profile).utf8).write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A path that nothing has.
  static func place(_ name: String) -> String {
    FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)-\(name)").path
  }

  /// A file of its own with this text.
  static func file(_ name: String, _ text: String) throws -> String {
    let path = place(name)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// The office as it is on the desk's day.
  var office: Office {
    get throws { try Office.open(folder, clock: OfficeClock(practiceDay: today)) }
  }

  /// Logs an application by an invented person; returns the number of the case.
  @discardableResult
  func log(
    _ channel: Channel, on submitted: Day, signed: Day? = nil, arrived: Day? = nil,
    confirmed: Day? = nil, wants: String = "公开解放路改造的设计方案"
  ) throws -> String {
    var application = Application(
      channel: channel, submittedOn: submitted,
      applicant: Application.Applicant(name: "王小明", kind: .person), wants: wants)
    application.signedOn = signed
    application.arrivedOn = arrived
    application.confirmedOn = confirmed
    return try office.log(application, by: "张三", asHappened: nil).number
  }

  /// Runs a line on this desk and this day, and leaves out the words about practice and renewal.
  func run(_ words: String..., input: String = "") throws -> Outcome {
    try run(words, input: input)
  }

  func run(_ words: [String], input: String = "") throws -> Outcome {
    let outcome = try Ysq.run(
      words + ["--desk", folder], input: input,
      environment: environment.merging(["YSQ_TODAY": "\(today)"]) { $1 })
    let remarks = ["今天按 YSQ_TODAY 算作 \(today)。\n", "放假通知、机关设置或者程序有变化，已重新推算各案件的期限。\n"]
    let errors = remarks.reduce(outcome.errors) { $0.replacing($1, with: "") }
    return Outcome(
      outcome.code, output: outcome.output.replacing(folder, with: "desk"),
      errors: errors.replacing(folder, with: "desk"))
  }

  /// The JSON that a line prints.
  func json(_ words: String...) throws -> JSON {
    try JSON(run(words + ["--json"]).output)
  }
}

extension Entry {
  /// By the officer of the samples.
  static func on(_ day: Day, asHappened: String? = nil) -> Entry {
    Entry(on: day, by: "张三", asHappened: asHappened)
  }
}
