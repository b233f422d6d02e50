import Office

/// The settings of the office, to be changed.
struct ProfilePage: Sendable {
  let text: String
  let seen: String
  let isSaved: Bool
  var problem: String?

  init(_ profile: ProfileText, isSaved: Bool) {
    (text, seen, self.isSaved) = (profile.text, profile.digest, isSaved)
  }

  /// What was typed and cannot be taken.
  init(_ call: Call, problem: String) {
    text = call.given("text") ?? ""
    seen = call.given("seen") ?? ""
    isSaved = false
    self.problem = problem
  }
}

extension Routes {
  /// Takes other settings; every request from then on stands on them.
  func changeProfile(_ call: Call, _ office: Office) throws -> Reply {
    do {
      // A browser sends lines as CRLF.
      let text = (call.given("text") ?? "").replacing("\r\n", with: "\n")
      try office.changeProfile(to: text, seen: call.given("seen") ?? "", by: call.person)
      return .redirect("/desk/profile?saved=1")
    } catch {
      let problem = try Problem(of: error, id: call.id)
      let sentence = Self.line(of: problem).map { "第\($0)行：" } ?? ""
      let page = ProfilePage(call, problem: sentence + pages.sentence(problem))
      return pages.page(
        "profile", "机关设置", page, call, office,
        status: problem.status)
    }
  }
  /// The line of the settings that a problem tells of.
  private static func line(of problem: Problem) -> Int? {
    problem.location?.split(separator: ":").dropLast().last.flatMap { Int($0) }
  }
}
