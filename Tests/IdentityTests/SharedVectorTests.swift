import CustomDump
import Foundation
import Identity
import Support
import Testing

/// An independent table of numbers, in a folder `shared` above the repository.
struct SharedVectorTests {
  struct Vector: Decodable {
    let kind: String
    let number: String
    let valid: Bool
    let reason: String
  }

  static let file = SharedFolder.url("law/identity-vectors.jsonl")

  static func vectors() throws -> [Vector] {
    let text = try String(contentsOf: #require(file), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Vector.self, from: Data($0.utf8))
    }
  }

  @Test(.enabled(if: file != nil))
  func `numbers of an independent table get the reason that stands beside them`() throws {
    let vectors = try Self.vectors()
    let told = vectors.map { vector in
      let type: NumberType = vector.kind == "ric" ? .residentID : .creditCode
      let verdict = Verdict(Array(vector.number.utf8)[...], as: type, today: 2026_11_22)
      return "\(vector.number) \(verdict.isValid) \(verdict.reason.rawValue)"
    }
    expectNoDifference(told, vectors.map { "\($0.number) \($0.valid) \($0.reason)" })
  }

  @Test(.enabled(if: file != nil))
  func `the form tells resident numbers from credit codes even where they are wrong`() throws {
    let vectors = try Self.vectors().filter {
      $0.number != "" && (!$0.number.hasPrefix("9") || $0.kind == "uscc")
    }
    let told = vectors.map { vector in
      let verdict = Verdict(Array(vector.number.utf8)[...], today: 2026_11_22)
      return "\(vector.number) \(verdict.type?.rawValue ?? "-")"
    }
    expectNoDifference(
      told, vectors.map { "\($0.number) \($0.kind == "ric" ? "residentID" : "creditCode")" })
  }
}
