import CaseStore
public import Statute

/// Somebody who may sign in (用户).
public struct Account: Encodable, Hashable, Sendable {
  /// What is typed to sign in.
  public let name: String
  /// The name under which entries are recorded.
  public let title: String
  public let roles: [Role]
  /// The unit whose cases a person of ``Role/unit`` sees.
  public let unit: String?
  /// Whether the password was set by somebody else and has to be changed first.
  public let mustChange: Bool
  public let isDisabled: Bool

  init(_ row: AccountRow) {
    name = row.name
    title = row.title
    roles = row.roles.compactMap(Role.init)
    unit = row.unit
    mustChange = row.mustChange
    isDisabled = row.isDisabled
  }

  public func may(_ action: String) -> Bool { Permission.allows(action, roles) }

  /// The unit outside which the person sees no case; nil for somebody who sees all of them.
  public var onlyUnit: String? {
    roles.allSatisfy { $0 == .unit || $0 == .administrator } ? unit ?? "" : nil
  }
}
