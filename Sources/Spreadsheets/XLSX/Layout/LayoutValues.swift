/// What stands in a cell in place of a placeholder.
public enum LayoutValue: Hashable, Sendable {
  case integer(Int)
  case decimal(Double)
  case text(String)
  /// Nothing is known, the cell stays empty.
  case empty

  /// How it reads inside a text.
  var text: String {
    switch self {
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .text(let text): text
    case .empty: ""
    }
  }

  /// How XML tells a number; nil where it is none.
  var number: String? {
    switch self {
    case .integer, .decimal: text
    case .text, .empty: nil
    }
  }
}

/// The values of the placeholders `{{name}}` in a workbook.
public struct LayoutValues: Hashable, Sendable {
  /// Those that stand anywhere.
  public var single: [String: LayoutValue]
  /// The names of the columns; a row of a sheet that has them is repeated for each of `rows`.
  public var columns: [String]
  /// The values in the order of the columns.
  public var rows: [[LayoutValue]]

  public init(
    single: [String: LayoutValue], columns: [String] = [], rows: [[LayoutValue]] = []
  ) {
    self.single = single
    self.columns = columns
    self.rows = rows
  }

  /// All names, in order.
  public var names: [String] { columns + single.keys.sorted() }

  /// The names that placeholders in a text have; it may be no name of these values.
  public static func names(in text: String) -> [String] { PlaceholderText(text)?.names ?? [] }

  /// A text with single values in place of its placeholders; of an unknown name nothing stays.
  public func filled(_ text: String) -> String {
    PlaceholderText(text)?.filled { single[$0] ?? .empty }.text ?? text
  }

  /// The value of a name in a row of the report; nil for a name that there is not.
  func value(_ name: String, row: Int) -> LayoutValue? {
    if let single = single[name] { return single }
    guard let column = columns.firstIndex(of: name) else { return nil }
    return rows.indices.contains(row) ? rows[row][column] : .empty
  }
}
