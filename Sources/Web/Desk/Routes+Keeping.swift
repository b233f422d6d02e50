import Hummingbird
import Office
import Statute

/// Keeping accounts.
extension Routes {
  var keeping: [Route] {
    [
      .get("/desk/users", .signedIn("users")) { call, office in
        try usersPage(call, office, problem: nil)
      },
      .post("/desk/users", .signedIn("users"), changeUsers),
      .get("/desk/profile", .signedIn("profile")) { call, office in
        let page = ProfilePage(try office.profileText(), isSaved: call.asked("saved") != nil)
        return pages.page("profile", "机关设置", page, call, office)
      },
      .post("/desk/profile", .signedIn("profile"), changeProfile),
    ]
  }

  private func usersPage(_ call: Call, _ office: Office, problem: Problem?) throws -> Reply {
    let page = UsersPage(try office.accounts(), call, problem: problem.map(pages.sentence))
    return pages.page("users", "用户", page, call, office, status: problem?.status ?? .ok)
  }

  private func changeUsers(_ call: Call, _ office: Office) throws -> Reply {
    do {
      try change(call, office)
      return .redirect("/desk/users")
    } catch {
      return try usersPage(call, office, problem: Problem(of: error, id: call.id))
    }
  }

  private func change(_ call: Call, _ office: Office) throws {
    let name = call.given("name") ?? ""
    let roles = (call.form.values["role"] ?? []).compactMap { Role(rawValue: $0) }
    let unit = call.given("unit")
    switch call.given("what") {
    case "add":
      try office.addAccount(
        name, title: call.given("title") ?? "", roles: roles, unit: unit,
        password: call.given("password") ?? "", by: call.person)
    case "role": try office.giveRoles(roles, unit: unit, to: name, by: call.person)
    case "disable": try office.setDisabled(true, name, by: call.person)
    case "enable": try office.setDisabled(false, name, by: call.person)
    case "reset":
      try office.resetPassword(of: name, to: call.given("password") ?? "", by: call.person)
    default: throw Problem.notFound
    }
  }
}

struct UsersPage: Sendable {
  let users: [User]
  let isEmpty: Bool
  let roles: [FormPage.Choice]
  let problem: String?
  let name: String
  let title: String

  struct User: Sendable {
    let name: String
    let title: String
    let roles: String
    let unit: String
    let isDisabled: Bool
    let choices: [FormPage.Choice]
  }

  init(_ accounts: [Account], _ call: Call, problem: String?) {
    func choices(_ chosen: [Role]) -> [FormPage.Choice] {
      Role.allCases.map {
        FormPage.Choice(name: $0.rawValue, title: $0.title, isChosen: chosen.contains($0))
      }
    }
    users = accounts.map {
      User(
        name: $0.name, title: $0.title, roles: $0.roles.map(\.title).joined(separator: "、"),
        unit: $0.unit ?? "", isDisabled: $0.isDisabled, choices: choices($0.roles))
    }
    isEmpty = users.isEmpty
    roles = choices((call.form.values["role"] ?? []).compactMap { Role(rawValue: $0) })
    self.problem = problem
    name = call.given("name") ?? ""
    title = call.given("title") ?? ""
  }
}
