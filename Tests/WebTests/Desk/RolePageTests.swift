import Office
import Statute
import Support
import Testing

@testable import CLI

@Suite struct RolePageTests {
  @Test("Docs/Roles.md is what the table of permissions says")
  func page() throws {
    try GoldenPage("Docs/Roles.md").expect(Self.text)
  }

  private static var text: String {
    let roles = Role.allCases.map(\.title).joined(separator: " | ")
    let head = "| | \(roles) |\n|---|\(String(repeating: "---|", count: Role.allCases.count))\n"
    return """
      # Roles

      Who may do what in the browser and by the API; written by a test from `Permission` of `Office`, whose entries follow the table of the procedure. Somebody may have several roles. A unit sees the cases that are assigned to it, and no others.

      ## Entries

      \(head)\(table(Permission.procedure + Permission.entries))

      ## Pages

      \(head)\(table(Permission.pages))

      """
  }

  private static func table(_ rows: [Permission]) -> String {
    rows.map { row in
      let marks = Role.allCases.map { row.roles.contains($0) ? "✓" : "" }
      return "| \(name(row.action)) | \(marks.joined(separator: " | ")) |"
    }.joined(separator: "\n")
  }

  private static func name(_ action: String) -> String {
    let title = VerbName.chineseName(action)
    return title == action ? "`\(action)`" : "\(title) `\(action)`"
  }
}
