/// Why a table cannot be read or written; lines count from 1, columns from 0.
public enum SheetFault: Error, Hashable, Sendable {
  // The file as such.
  case missing(path: String)
  /// A folder, a pipe or a device.
  case notAFile(path: String)
  case unreadable(path: String, detail: String)
  /// The name says one thing and the content another.
  case misnamed(path: String, content: SheetContent)
  /// The workbook of Excel 2003 and before.
  case oldWorkbook
  /// A workbook that opens with a password.
  case encrypted

  // Text.
  /// Bytes that are no text in the encoding that the rest of the file has.
  case invalidText(line: Int, encoding: TextEncoding)
  case zeroByte(line: Int)
  /// A quotation mark opened on this line has no partner.
  case unclosedQuote(line: Int)

  // Workbooks.
  /// A zip, but without a workbook in it.
  case notAWorkbook
  case noSheet
  case noSuchSheet(name: String, sheets: [String])
  /// `part` is the file inside the zip; nil is the zip itself.
  case damaged(part: String?, detail: String)
  case duplicatePart(name: String)
  /// A document type, which may define entities that explode or fetch.
  case documentType(part: String)
  /// A cell or row whose address is none, or out of order.
  case badReference(text: String)
  /// A formula whose result was never computed.
  case noResult(line: Int, column: Int)

  // Layouts.
  /// A name in a cell, `B5`, that stands for nothing.
  case unknownPlaceholder(name: String, sheet: String, cell: String)
  /// A workbook that was to be filled and has no placeholder.
  case noPlaceholder
  /// Formulas in a sheet whose rows would move away from them.
  case formulaBesideRows(sheet: String)

  // Limits, each named.
  case tooManyColumns(line: Int, limit: Int)
  case cellTooLong(line: Int, column: Int, limit: Int)
  case rowTooLong(line: Int, limit: Int)
  case tooManyRows(limit: Int)
  /// A part that unpacks to more than it may.
  case expandsTooFar(part: String, bytes: Int)
  /// More parts, sheets, formats, texts, merged blocks or depth than any workbook has.
  case tooLarge(part: String)

  // Writing.
  case diskFull
  case readOnly(path: String)
  /// More than the 32,767 characters that a cell of Excel holds.
  case cellTooLongForWorkbook(line: Int, column: Int)
  case badSheetName(name: String)
  case failed(detail: String)
}

/// What the content of a file is, whatever its name says.
public enum SheetContent: Hashable, Sendable {
  case text
  case workbook
}
