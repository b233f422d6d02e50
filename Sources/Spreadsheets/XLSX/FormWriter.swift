internal import CXlsxWriter
import Files
import Glibc

/// Writes a workbook of forms, whole or not at all; figures are numbers that can be added up.
public final class FormWriter {
  private let draft: DraftFile
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let formats: [UnsafeMutablePointer<lxw_format>]

  /// Starts a workbook beside its target.
  public init(path: String) throws(SheetFault) {
    draft = try SheetFault.translating { () throws(FileFault) in try DraftFile(target: path) }
    guard let workbook = workbook_new(draft.path) else { throw .last(path) }
    formats = FormSheet.Cell.Style.allCases.compactMap { $0.format(workbook) }
    self.workbook = workbook
    var properties = lxw_doc_properties()
    properties.created = XLSXWriter.created
    workbook_set_properties(workbook, &properties)
  }

  deinit { lxw_workbook_free(workbook) }

  /// Adds a sheet.
  public func add(_ form: FormSheet) throws(SheetFault) {
    guard workbook_validate_sheet_name(workbook, form.name) == LXW_NO_ERROR,
      let sheet = workbook_add_worksheet(workbook, form.name)
    else { throw .badSheetName(name: form.name) }
    for (column, width) in form.widths.enumerated() {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
    }
    for (row, lines) in form.lines.enumerated() {
      worksheet_set_row(sheet, UInt32(row), Double(lines) * 16 + 4, nil)
    }
    worksheet_set_paper(sheet, 9)
    if form.isLandscape { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, form.isOnePage ? 1 : 0)
    if !form.isOnePage, form.headingRows > 0 {
      worksheet_repeat_rows(sheet, 0, UInt32(form.headingRows - 1))
    }
    worksheet_center_horizontally(sheet)
    for cell in form.cells { try write(cell, to: sheet) }
  }

  /// Puts the file on disk under its name.
  public func finish() throws(SheetFault) {
    guard let workbook else { return }
    self.workbook = nil
    errno = 0
    let status = workbook_close(workbook)
    guard status == LXW_NO_ERROR else { throw XLSXWriter.fault(status, draft.path) }
    // The library does not notice a disk that is full for a while.
    _ = try Archive(file: SourceFile(path: draft.path), limits: SheetLimits())
    try SheetFault.translating { () throws(FileFault) in try draft.finish() }
  }

  private func write(
    _ cell: FormSheet.Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(SheetFault) {
    let format = formats[cell.style.rawValue]
    let (row, column) = (UInt32(cell.row), UInt16(cell.column))
    if cell.height > 1 || cell.width > 1 {
      worksheet_merge_range(
        sheet, row, column, row + UInt32(cell.height - 1), column + UInt16(cell.width - 1), "",
        format)
    }
    let status =
      if cell.style == .figure, let number = Double(cell.text), number.isFinite {
        worksheet_write_number(sheet, row, column, number, format)
      } else {
        worksheet_write_string(sheet, row, column, EscapedText.encoded(cell.text), format)
      }
    guard status == LXW_NO_ERROR || cell.text.isEmpty else {
      throw .cellTooLongForWorkbook(line: cell.row + 1, column: cell.column)
    }
  }
}

extension FormSheet.Cell.Style {
  fileprivate func format(
    _ workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_font_name(format, self == .title ? "黑体" : "宋体")
    format_set_font_size(format, self == .title ? 14 : 10)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if self != .label, self != .remark {
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    if self != .title, self != .remark {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    if self == .title || self == .heading { format_set_bold(format) }
    return format
  }
}
