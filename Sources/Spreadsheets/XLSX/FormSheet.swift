/// A sheet that is laid out as a form: merged cells, borders, widths, one page of A4 wide.
public struct FormSheet: Sendable {
  /// At most 31 characters, none of `[]:*?/\`.
  public let name: String
  /// The widths of the columns in characters.
  public let widths: [Double]
  public let cells: [Cell]
  /// The heights of rows that need more than one line, in lines.
  public let lines: [Int]

  public init(name: String, widths: [Double], lines: [Int], cells: [Cell]) {
    self.name = name
    self.widths = widths
    self.lines = lines
    self.cells = cells
  }

  /// Whether it is wider than high when printed.
  var isLandscape: Bool { widths.reduce(0, +) > 90 }

  /// Whether it is printed on one page, at two thirds of its size or more.
  var isOnePage: Bool { lines.reduce(0, +) <= (isLandscape ? 45 : 65) }

  /// The rows over the first one that has figures or labels; they head each page.
  var headingRows: Int {
    cells.filter { $0.style == .figure || $0.style == .label }.map(\.row).min() ?? 0
  }

  /// A cell at its place, from 0, and what it covers.
  public struct Cell: Sendable {
    public enum Style: Int, CaseIterable, Sendable { case title, heading, label, figure, remark }

    let row: Int
    let column: Int
    let height: Int
    let width: Int
    let text: String
    let style: Style

    public init(
      row: Int, column: Int, height: Int = 1, width: Int = 1, text: String, style: Style
    ) {
      self.row = row
      self.column = column
      self.height = height
      self.width = width
      self.text = text
      self.style = style
    }
  }
}
