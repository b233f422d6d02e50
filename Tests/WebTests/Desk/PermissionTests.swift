import Casework
import CustomDump
import HummingbirdTesting
import Office
import Statute
import Testing

@testable import Web

@Suite("Who may do what, by the one table")
struct PermissionTests {
  @Test("Each step of the procedure has its row, with the roles of the step (art 45)")
  func rowsOfTheProcedure() {
    let commands = Set(Workflow.steps.compactMap(\.command))
    expectNoDifference(Set(Permission.procedure.map(\.action)), commands)
    expectNoDifference(
      Permission.all.first { $0.action == "extend" }?.roles, [.workBodyHead])
    expectNoDifference(Permission.all.first { $0.action == "review" }?.roles, [.reviewer])
  }

  @Test("No row is left out of the trial by role")
  func wholeTable() {
    expectNoDifference(
      Set(Self.paths("2026-0001").map(\.0)), Set(Permission.all.map(\.action)))
  }

  @Test("Nobody may do what has no row")
  func unlisted() {
    expectNoDifference(Permission.allows("rebuild", Role.allCases), false)
  }

  @Test(
    "Every page and every form is open to exactly the roles of its row", arguments: Role.allCases)
  func matrix(role: Role) async throws {
    let desk = try ServedDesk()
    let number = try desk.log("", ["wants": ["绿化项目的验收报告"]])
    let unit = role == .unit ? "政务公开科" : nil
    if unit != nil { try desk.enter("assign", number, ["on": ["2026-11-19"], "unit": ["政务公开科"]]) }
    let browser = try desk.browser(role, unit: unit)
    try await desk.serve { client in
      var opened: [String] = []
      var expected: [String] = []
      for case (let action, let path?) in Self.paths(number) {
        let page = try await browser.get(path, client)
        if page.status != 403 { opened.append(action) }
        if Permission.allows(action, [role]) { expected.append(action) }
      }
      expectNoDifference(opened, expected)
    }
  }

  /// A page for each row.
  private static func paths(_ number: String) -> [(String, String?)] {
    let entries = (Permission.procedure + Permission.entries).map { row -> (String, String?) in
      let part = row.action.replacing(" ", with: ".")
      switch row.action {
      case "log", "paper add", "publication add": return (row.action, "/desk/new/\(part)")
      case "paper close": return (row.action, "/desk/papers/x/do/\(part)")
      case let action where action.hasPrefix("publication "):
        return (action, "/desk/publications/x/do/\(part)")
      default: return (row.action, "/desk/cases/\(number)/do/\(part)")
      }
    }
    return entries + [
      ("board", "/desk"), ("list", "/desk/cases"), ("case", "/desk/cases/\(number)"),
      ("letter", "/desk/cases/\(number)/letters/x/y"), ("calendar", "/desk/calendar"),
      ("publications", "/desk/publications"), ("audit", "/desk/audit"),
      ("report", "/desk/report"), ("calendar import", "/desk/calendar/notice"),
      ("users", "/desk/users"), ("profile", "/desk/profile"), ("password", "/password"),
      ("register", "/desk/register/csv"),
      // Asked by POST, by the head of each page, and by programs.
      ("reveal", nil), ("search", nil), ("events", nil),
    ]
  }
}
