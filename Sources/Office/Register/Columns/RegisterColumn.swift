/// A column of a register: its heading, and how its cells are read and written.
struct RegisterColumn: Sendable {
  /// The heading, by which mapping files and faults name it.
  let title: String
  /// Other headings that offices use for it.
  let others: [String]
  /// Whether a register without it cannot be taken over.
  let isNeeded: Bool
  let read: @Sendable (String, inout RegisterRecord) throws -> Void
  /// What stands in the cell; empty for nothing.
  let write: @Sendable (RegisterRecord) -> String

  init<Value: Sendable>(
    _ title: String, _ path: any WritableKeyPath<RegisterRecord, Value?> & Sendable,
    _ form: CellForm<Value>, also others: [String] = [], needed: Bool = false
  ) {
    self.title = title
    self.others = others
    isNeeded = needed
    read = { text, record in record[keyPath: path] = try form.read(text) }
    write = { record in record[keyPath: path].map(form.write) ?? "" }
  }
}

extension RegisterColumn {
  /// All columns in the order in which they are written; a new one is a row in its list.
  static let all = application + handling + reply + remedy

  static func titled(_ title: String) -> Int? { places[title] }

  /// The column that a heading means.
  static func named(_ heading: String) -> Int? { places[Heading.plain(heading)] }

  /// Columns of the table by all their headings.
  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (index, column) in all.enumerated() {
      for heading in [column.title] + column.others { places[heading] = index }
    }
    return places
  }()

  /// The headings by which a column is known.
  static let headings = all.flatMap { [$0.title] + $0.others }

  /// The place of the office's own number.
  static let officeNumber = place("申请编号")

  /// The place of a column that the table has.
  static func place(_ title: String) -> Int {
    guard let place = places[title] else { preconditionFailure("no column \(title)") }
    return place
  }
}

/// Headings as they are compared: without blanks, marks and explanations in brackets.
enum Heading {
  static func plain(_ heading: String) -> String {
    var plain = ""
    var depth = 0
    for character in CellText.narrow(heading) {
      switch character {
      case "(", "[", "【", "〔": depth += 1
      case ")", "]", "】", "〕": depth = max(0, depth - 1)
      case "*", ":", "、", "/", "-", "_", ".": break
      default: if depth == 0, !character.isWhitespace { plain.append(character) }
      }
    }
    return plain
  }
}
