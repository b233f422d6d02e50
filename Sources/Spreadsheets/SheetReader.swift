/// Reads the rows of a table one by one, whatever form it has, with memory that stays flat.
///
/// The form is told by the content; a name that contradicts it is refused.
public final class SheetReader {
  /// What the file turned out to be.
  public var form: SheetForm { rows.form }

  /// The names of all sheets of a workbook, hidden ones too; none for a text.
  public var sheets: [String] { rows.sheets }

  /// How far the reading got.
  public var progress: SheetProgress { rows.progress }

  private let rows: any RowSource

  /// Opens a file and reads as much as tells what it is.
  ///
  /// - Parameter sheet: the sheet of a workbook; without it, the first that is visible.
  public init(
    path: String, sheet: String? = nil, limits: SheetLimits = SheetLimits()
  ) throws(SheetFault) {
    let file = try SourceFile(path: path)
    switch try file.content() {
    case .workbook: rows = try WorkbookRows(file: file, sheet: sheet, limits: limits)
    case .text: rows = try TextRows(file: file, limits: limits)
    }
  }

  /// The next row that has something in it; nil at the end.
  public func next() throws(SheetFault) -> SheetRow? { try rows.next() }

  /// The merged cells of the sheet; reads the sheet to its end, apart from `next`.
  public func merged() throws(SheetFault) -> [MergedCells] { try rows.merged() }
}

/// One form of a table, read row by row.
protocol RowSource: AnyObject {
  var form: SheetForm { get }
  var sheets: [String] { get }
  var progress: SheetProgress { get }
  func next() throws(SheetFault) -> SheetRow?
  func merged() throws(SheetFault) -> [MergedCells]
}
