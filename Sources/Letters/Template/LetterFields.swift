/// What a template may name, and what stands for each name.
public struct LetterFields: Sendable, Hashable {
  private var values: [String: LetterValue]
  /// The names that the rows of a list have, for lists that may be empty.
  private let rows: [String: Set<String>]

  public init(_ values: [String: LetterValue], rows: [String: Set<String>] = [:]) {
    self.values = values
    self.rows = rows
  }

  public subscript(name: String) -> LetterValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  var names: [String] { values.keys.sorted() }

  func namesOfRows(in list: String) -> Set<String>? { rows[list] }
}

/// What stands for a name.
public indirect enum LetterValue: Sendable, Hashable {
  case text(String)
  case flag(Bool)
  case list([LetterFields])
  /// The template may ask whether it is there, but not print it.
  case missing
}
