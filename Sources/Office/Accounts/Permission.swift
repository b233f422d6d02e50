import Casework
public import Statute

/// What may be done at the desk in the browser and by programs, and by whom: the one table of it.
///
/// An entry has the roles of its steps in the table of the procedure (``Casework/Workflow``); what
/// stands outside that table has its row here. Docs/Roles.md shows the whole, and a test tries
/// every row with every role.
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
  private static let readers: Set<Role> = [
    .clerk, .workBodyHead, .signingLeader, .reviewer, .auditor,
  ]

  /// Entries in the order of the procedure, what stands outside it, then pages.
  public static let all: [Permission] = procedure + entries + pages

  /// The steps of the procedure, by their commands.
  public static let procedure: [Permission] = {
    var commands: [String] = []
    var roles: [String: Set<Role>] = [:]
    for step in Workflow.steps {
      guard let command = step.command else { continue }
      if roles[command] == nil { commands.append(command) }
      roles[command, default: []].formUnion(step.by)
    }
    return commands.map { Permission($0, roles[$0] ?? []) }
  }()

  /// Papers, letters and publications are no steps of a case.
  public static let entries: [Permission] =
    rows([.clerk], "paper add", "paper close")
    + rows([.clerk], "letter edit", "letter enclose")
    + rows([.signingLeader], "letter approve")
    + rows(
      [.clerk], "publication add", "publication publish", "publication change",
      "publication address")

  /// What is looked at, and what is kept besides cases.
  public static let pages: [Permission] =
    rows(readers, "list", "search", "register", "audit", "report", "events")
    + rows(readers.union([.unit]), "board", "case", "reveal", "letter")
    + rows(readers.union([.unit, .administrator]), "calendar", "publications", "password")
    + rows([.administrator], "calendar import", "users", "profile")
}
