internal import CXlsxWriter
import Files
import Glibc

/// Writes a workbook of one sheet, row by row; every cell is text and never a formula.
public final class XLSXWriter: SheetWriter {
  private let draft: DraftFile
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let asText: UnsafeMutablePointer<lxw_format>
  private var line: UInt32 = 0

  /// Starts a workbook beside its target.
  ///
  /// - Parameter sheet: at most 31 characters, none of `[]:*?/\`.
  public init(path: String, sheet name: String) throws(SheetFault) {
    draft = try SheetFault.translating { () throws(FileFault) in try DraftFile(target: path) }
    guard let workbook = Self.opened(draft) else { throw SheetFault.last(path) }
    guard workbook_validate_sheet_name(workbook, name) == LXW_NO_ERROR,
      let sheet = workbook_add_worksheet(workbook, name),
      let asText = workbook_add_format(workbook)
    else {
      lxw_workbook_free(workbook)
      throw .badSheetName(name: name)
    }
    self.workbook = workbook
    self.sheet = sheet
    self.asText = asText
    format_set_num_format(asText, "@")
    var properties = lxw_doc_properties()
    properties.created = Self.created
    workbook_set_properties(workbook, &properties)
  }

  /// The day that the zip names for its parts, 1980-01-01, so that equal rows give equal bytes.
  static let created: time_t = 315_532_800

  /// Characters that a column shows; a resident number has 18.
  private static let width = 20.0

  deinit { lxw_workbook_free(workbook) }

  public func write(_ cells: [String]) throws(SheetFault) {
    guard Int(line) < CellAddress.lastLine else { throw .tooManyRows(limit: CellAddress.lastLine) }
    if line == 0 { format(columns: cells.count) }
    for index in cells.indices where !cells[index].isEmpty { try write(cells[index], at: index) }
    line += 1
  }

  public func finish() throws(SheetFault) {
    guard let workbook else { return }
    let size = try rowsSize()
    self.workbook = nil
    errno = 0
    let status = workbook_close(workbook)
    guard status == LXW_NO_ERROR else { throw Self.fault(status, draft.path) }
    try check(rowsSize: size)
    try SheetFault.translating { () throws(FileFault) in try draft.finish() }
  }

  /// The bytes of all rows, in the passing file that holds them until the workbook is packed.
  private func rowsSize() throws(SheetFault) -> Int {
    let file = sheet.pointee.optimize_tmpfile
    guard let file, fflush(file) == 0, ferror(file) == 0 else { throw .diskFull }
    return ftell(file)
  }

  /// Makes sure that all rows were packed: the library does not notice a disk that is full for a while.
  private func check(rowsSize: Int) throws(SheetFault) {
    let packed = try Archive(file: SourceFile(path: draft.path), limits: SheetLimits())
    guard try packed.size(of: "xl/worksheets/sheet1.xml") > rowsSize else { throw .diskFull }
  }

  /// Makes the columns wide, and text whatever is typed into them later, long numbers above all.
  private func format(columns: Int) {
    guard 1...CellAddress.lastColumn + 1 ~= columns else { return }
    worksheet_set_column(sheet, 0, UInt16(columns - 1), Self.width, asText)
  }

  private func write(_ cell: String, at column: Int) throws(SheetFault) {
    let line = Int(line) + 1
    guard column <= CellAddress.lastColumn else {
      throw .tooManyColumns(line: line, limit: CellAddress.lastColumn + 1)
    }
    guard !cell.utf8.contains(0) else { throw .zeroByte(line: line) }
    let status = worksheet_write_string(
      sheet, self.line, UInt16(column), EscapedText.encoded(cell), asText)
    guard status == LXW_NO_ERROR else {
      throw .cellTooLongForWorkbook(line: line, column: column)
    }
  }

  /// Rows go to a passing file in the folder of the target as they come, not into memory.
  private static func opened(_ draft: DraftFile) -> UnsafeMutablePointer<lxw_workbook>? {
    draft.folder.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(draft.path, &options)
    }
  }

  static func fault(_ status: lxw_error, _ path: String) -> SheetFault {
    if errno == ENOSPC || errno == EDQUOT { return .diskFull }
    return .failed(detail: lxw_strerror(status).map { String(cString: $0) } ?? path)
  }
}
