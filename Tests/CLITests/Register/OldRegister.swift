import Foundation
import Testing

/// A register as a test writes it: headings, and rows that say what matters.
struct OldRegister {
  var headings: [String]
  var rows: [[String]] = []

  init(_ further: String...) {
    headings = ["申请编号", "提交日期", "申请渠道", "申请人", "申请人类别", "申请内容"] + further
  }

  /// A row: number, day, and what stands in the further columns.
  mutating func add(
    _ number: String, _ day: String, _ further: String..., channel: String = "当面",
    applicant: String = "沈知远"
  ) {
    let said = [number, day, channel, applicant, "自然人", "道路设计方案"] + further
    rows.append(said + Array(repeating: "", count: headings.count - said.count))
  }

  var text: String {
    ([headings] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }
}

/// What `import --json` says.
struct Imported: Decodable, Hashable {
  var read: Int
  var imported: Int
  var unchanged: Int
  var rejected: [Fault]
  var warnings: [Fault]
  var findings: [Tally]
  var rejectedFile: String?

  struct Fault: Decodable, Hashable {
    var line: Int
    var column: String
    var cell: String?
    var reason: String
  }

  struct Tally: Decodable, Hashable {
    var code: String
    var count: Int
    var lines: [Int]
  }

  /// Rows read, imported, unchanged, and cells refused.
  var counts: [Int] { [read, imported, unchanged, rejected.count] }
}

extension Desk {
  /// Imports a file and reads what became of it.
  func imported(
    _ file: String, _ options: String = "", code: Int32 = 0, today: String = "2026-11-23"
  ) throws -> Imported {
    let outcome = try run("import \(file) \(options) --json", today: today)
    try #require(outcome.code == code, "\(outcome.errors)\(outcome.output)")
    return try JSONDecoder().decode(Imported.self, from: Data(outcome.output.utf8))
  }

  func imported(
    _ register: OldRegister, _ options: String = "", code: Int32 = 0
  ) throws -> Imported {
    try imported(file("register-\(UUID().uuidString).csv", register.text), options, code: code)
  }

  /// What a command prints in JSON.
  func json(_ line: String) throws -> String { try run("\(line) --json").output }
}
