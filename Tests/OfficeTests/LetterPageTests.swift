import CustomDump
import Foundation
import Office
import Testing

/// Docs/Letters.md lists what there is.
struct LetterPageTests {
  private let rows: [String]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    rows = try String(contentsOf: root.appending(path: "Docs/Letters.md"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  @Test func `every letter and form has its row`() {
    let missing = LetterKind.allCases.filter { kind in
      !rows.contains { $0.hasPrefix("| \(kind.title) | `\(kind.rawValue)` |") }
    }
    expectNoDifference(missing, [])
  }

  @Test func `every field has its row`() {
    let missing = Office.letterFields.filter { field in
      !rows.contains("| `\(field.field)` | \(field.title) |")
    }
    expectNoDifference(missing, [])
  }
}
