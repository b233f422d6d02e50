import Hummingbird
import Office

/// Signing in and out, and changing one's own password.
extension Routes {
  var signing: [Route] {
    [
      .get("/login", .everyone) { call, office in
        if let account = call.account { return .redirect(account.home) }
        return pages.page("login", "登录", LoginPage(), call, office)
      },
      .post("/login", .everyone, signIn),
      .post("/logout", .everyone) { call, office in
        try office.signOut(call.secret)
        var reply = Reply.redirect("/login")
        reply.secret = ""
        return reply
      },
      .get("/password", .signedIn("password")) { call, office in
        pages.page("password", "修改密码", PasswordPage(call), call, office)
      },
      .post("/password", .signedIn("password"), changePassword),
    ]
  }

  /// A new secret is made at each sign-in, so that nobody can fix one beforehand.
  private func signIn(_ call: Call, _ office: Office) throws -> Reply {
    let name = call.given("name") ?? ""
    do {
      let secret = try office.signIn(name, password: call.given("password") ?? "")
      var reply = Reply.redirect(try office.account(signedIn: secret)?.home ?? "/desk")
      reply.secret = secret
      return reply
    } catch {
      let problem = try Problem(of: error, id: call.id)
      return pages.page(
        "login", "登录", LoginPage(name: name, problem: pages.sentence(problem)), call, office,
        status: problem.status)
    }
  }

  private func changePassword(_ call: Call, _ office: Office) throws -> Reply {
    do {
      let (new, again) = (call.given("new") ?? "", call.given("again") ?? "")
      guard new == again else {
        throw OfficeError(.refused, code: "notTheSame", message: "两次写的新密码不一样")
      }
      var reply = Reply.redirect(call.account?.home ?? "/desk")
      reply.secret = try office.changePassword(
        of: call.account?.name ?? "", from: call.given("old") ?? "", to: new)
      return reply
    } catch {
      let problem = try Problem(of: error, id: call.id)
      var page = PasswordPage(call)
      page.problem = pages.sentence(problem)
      return pages.page("password", "修改密码", page, call, office, status: problem.status)
    }
  }
}

extension Account {
  /// The first page that the person may see.
  var home: String { NavItem.all.first { may($0.action) }?.path ?? "/password" }
}

struct LoginPage: Sendable {
  var name = ""
  var problem: String?
}

struct PasswordPage: Sendable {
  let isFirst: Bool
  var problem: String?

  init(_ call: Call) { isFirst = call.account?.mustChange ?? false }
}
