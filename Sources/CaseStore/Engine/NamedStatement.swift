/// A statement with a name; its raw value is SQL that every engine prepares as it stands.
///
/// SQLite numbers `$1`, `$2` … by first appearance, so they first appear in order.
protocol NamedStatement: RawRepresentable<String>, CaseIterable, Sendable {}

extension Connection {
  func run(_ statement: some NamedStatement, _ values: SQLValue...) throws {
    try run(statement.rawValue, values)
  }

  func rows<T>(
    _ statement: some NamedStatement, _ values: SQLValue..., read: (any Columns) throws -> T
  ) throws -> [T] {
    var found: [T] = []
    try each(statement.rawValue, values) { try found.append(read($0)) }
    return found
  }

  func first<T>(
    _ statement: some NamedStatement, _ values: SQLValue..., read: (any Columns) throws -> T
  ) throws -> T? {
    var found: T?
    try each(statement.rawValue, values) { if found == nil { found = try read($0) } }
    return found
  }
}
