/// One row of a sheet that has something in it; rows without content are never handed out.
public struct SheetRow: Hashable, Sendable {
  /// Where the row stands: the row number of an XLSX, the physical line of a text, from 1.
  ///
  /// A cell of a text may hold line breaks, so the next row can lie several lines further down.
  public let line: Int

  /// What the cells say, from column A on; empty cells after the last that says something are
  /// left out. See `Docs/Decisions/0027` for what becomes of dates and numbers.
  public let cells: [String]

  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// The cell in a column, from 0; empty where the row has none.
  public subscript(column: Int) -> String {
    cells.indices.contains(column) ? cells[column] : ""
  }

  /// The letters over a column, from 0: `A`, `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}

/// A block of merged cells: its first cell holds the value, the others are empty.
public struct MergedCells: Hashable, Sendable {
  /// Row numbers, from 1.
  public let lines: ClosedRange<Int>

  /// Column numbers, from 0.
  public let columns: ClosedRange<Int>

  public init(lines: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.lines = lines
    self.columns = columns
  }
}
