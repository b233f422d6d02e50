import CustomDump
import Foundation
import Identity
import Testing

/// Numbers at every edge of the rules, as the standards have them; all are invented.
struct VectorTests {
  /// A line of `vectors.jsonl`.
  struct Vector: Hashable, Decodable {
    let type: String
    let number: String
    let valid: Bool
    let reason: String
    var normalised: String?
    let asOf: String
    let `case`: String

    /// The same line with our answers in place of the expected ones.
    var judged: Vector {
      let bytes = Array(number.utf8)[...]
      let today = Int(asOf.filter { $0 != "-" }) ?? 0
      let verdict = Verdict(bytes, as: NumberType(rawValue: type), today: today)
      let kept = String(decoding: Verdict.normalised(bytes), as: UTF8.self)
      return Vector(
        type: type, number: number, valid: verdict.isValid, reason: verdict.reason.rawValue,
        normalised: verdict.isValid ? kept : nil, asOf: asOf, case: self.case)
    }
  }

  @Test func `each number is judged as its standard has it`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: file.appending(path: "vectors.jsonl"), encoding: .utf8)
    let vectors = try text.split(separator: "\n").map {
      try JSONDecoder().decode(Vector.self, from: Data($0.utf8))
    }
    expectNoDifference(vectors.count, 166)
    expectNoDifference(vectors.map(\.judged), vectors)
  }
}
