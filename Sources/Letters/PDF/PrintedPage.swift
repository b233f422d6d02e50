/// A page of tables for print, as reports and lists need it; its text is data and never markup.
public struct PrintedPage: Hashable, Sendable {
  public let title: String
  /// Whether it is printed across.
  public let isWide: Bool
  public let blocks: [Block]

  public init(title: String, isWide: Bool, blocks: [Block]) {
    self.title = title
    self.isWide = isWide
    self.blocks = blocks
  }

  /// What stands on it, one under the other.
  public enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case remark(String)
    case table(Table)
  }

  /// A table with merged cells.
  public struct Table: Hashable, Sendable {
    /// The widths of the columns in characters.
    public let widths: [Double]
    /// How many of the first rows are repeated on every page.
    public let headingRows: Int
    /// Cells at their places, row by row.
    public let rows: [[Cell]]

    public init(widths: [Double], headingRows: Int, rows: [[Cell]]) {
      self.widths = widths
      self.headingRows = headingRows
      self.rows = rows
    }
  }

  /// A cell, and what it covers.
  public struct Cell: Hashable, Sendable {
    public enum Look: Sendable { case heading, label, figure }

    public let text: String
    public let look: Look
    /// The column of its left edge, from 0.
    public let column: Int
    /// Rows and columns that it covers.
    public let height: Int
    public let width: Int

    public init(_ text: String, _ look: Look, column: Int, height: Int = 1, width: Int = 1) {
      self.text = text
      self.look = look
      self.column = column
      self.height = height
      self.width = width
    }
  }
}
