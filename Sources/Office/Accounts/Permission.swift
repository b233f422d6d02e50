/// What may be done at the desk in the browser and by programs, and by whom: the one table of it.
///
/// A row is an entry by its command (`correction ask`) or something to look at. Docs/Roles.md
/// shows the table, and a test tries every row with every role.
public struct Permission: Hashable, Sendable {
  /// The command as it is typed, or the name of a page.
  public let action: String
  public let roles: Set<Role>

  private init(_ action: String, _ roles: Set<Role>) {
    self.action = action
    self.roles = roles
  }

  /// Whether somebody with these roles may do it; what has no row nobody may.
  public static func allows(_ action: String, _ roles: some Sequence<Role>) -> Bool {
    guard let row = byAction[action] else { return false }
    return roles.contains(where: row.roles.contains)
  }

  /// Whether there is such an entry or page at all.
  public static func knows(_ action: String) -> Bool { byAction[action] != nil }

  private static let byAction = Dictionary(uniqueKeysWithValues: all.map { ($0.action, $0) })

  private static func rows(_ roles: Set<Role>, _ actions: String...) -> [Permission] {
    actions.map { Permission($0, roles) }
  }
}

extension Permission {
  private static let office: Set<Role> = [.clerk, .head]
  private static let readers: Set<Role> = [.clerk, .head, .leader, .reviewer, .auditor]

  /// Entries, in the order of the procedure, then pages.
  public static let all: [Permission] = entries + pages

  /// What is entered, by its command.
  public static let entries: [Permission] =
    rows(office, "log", "paper add", "paper close", "contact", "confirm", "verify", "assign")
    + rows([.clerk, .head, .unit], "return", "searched", "note")
    + rows(
      office, "correction ask", "correction receive", "correction lapse", "correction reopen")
    // Art 33 para 2: the head of the work body approves.
    + rows([.head], "extend")
    + rows(
      office, "consult ask", "consult answer", "reasons ask", "reasons receive",
      "reasons defer")
    + rows([.head], "fee notify")
    + rows(office, "fee pay", "fee lapse")
    + rows([.reviewer], "review")
    + rows(
      office, "change", "withdraw", "split", "decide", "sent", "reached", "sending-failed",
      "provide", "amend", "revoke")
    + rows([.leader], "letter approve")
    + rows(
      office, "remedy open", "remedy answer", "remedy report", "remedy appeal",
      "remedy decide", "reanswer", "archive", "strike")
    + rows(
      office, "publication add", "publication publish", "publication change",
      "publication address")

  /// What is looked at, and what is kept besides cases.
  public static let pages: [Permission] =
    rows(readers, "list", "search", "register", "audit", "report", "events")
    + rows(readers.union([.unit]), "board", "case", "reveal", "letter")
    + rows(readers.union([.unit, .admin]), "calendar", "publications", "password")
    + rows([.admin], "calendar import", "users", "profile")
}
