/// A table with merged cells, for a page or a workbook alike.
public struct FormTable: Hashable, Sendable {
  /// What stands above it.
  public let title: String
  /// The widths of the columns in characters.
  public let widths: [Double]
  /// Cells of each row from left to right; places that a cell from above covers are left out.
  public var rows: [[Cell]]

  public init(title: String, widths: [Double], rows: [[Cell]] = []) {
    self.title = title
    self.widths = widths
    self.rows = rows
  }

  public struct Cell: Hashable, Sendable {
    public enum Style: Sendable { case heading, label, figure }

    public let text: String
    public let style: Style
    /// Rows and columns that it covers.
    public let height: Int
    public let width: Int

    public init(_ text: String, _ style: Style, height: Int = 1, width: Int = 1) {
      self.text = text
      self.style = style
      self.height = height
      self.width = width
    }

    public static func heading(_ text: String, height: Int = 1, width: Int = 1) -> Cell {
      Cell(text, .heading, height: height, width: width)
    }

    public static func label(_ text: String, height: Int = 1, width: Int = 1) -> Cell {
      Cell(text, .label, height: height, width: width)
    }

    public static func figure(_ text: String, width: Int = 1) -> Cell {
      Cell(text, .figure, width: width)
    }
  }

  /// A cell at its place, counted from 0.
  public struct Placed: Hashable, Sendable {
    public let row: Int
    public let column: Int
    public let cell: Cell
  }

  /// The rows at the top that are all headings; a page that the table goes on to repeats them.
  public var headingRows: Int {
    let count = rows.prefix { $0.allSatisfy { $0.style == .heading } }.count
    return count < rows.count ? count : 0
  }

  /// Each cell at its place.
  public var placed: [Placed] {
    var taken = rows.map { _ in widths.map { _ in false } }
    var result: [Placed] = []
    for (row, cells) in rows.enumerated() {
      for cell in cells {
        guard let column = taken[row].firstIndex(of: false) else { continue }
        result.append(Placed(row: row, column: column, cell: cell))
        for line in row..<min(row + cell.height, rows.count) {
          for place in column..<min(column + cell.width, widths.count) {
            taken[line][place] = true
          }
        }
      }
    }
    return result
  }
}
