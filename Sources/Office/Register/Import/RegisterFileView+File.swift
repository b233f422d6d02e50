import Spreadsheets

extension RegisterFileView {
  init(_ file: RegisterFile, path: String) {
    let layout = file.layout
    let columns = zip(layout.headings, layout.columns).compactMap { heading, column in
      heading.isEmpty || heading == RegisterFile.reasonHeading
        ? nil
        : ColumnView(heading: heading, column: column.map { RegisterColumn.all[$0].title })
    }
    self.init(
      path: path, form: "csv", headingLines: Array(layout.lines), columns: columns)
    switch file.form {
    case .csv(let encoding, let delimiter):
      (self.encoding, self.delimiter) = (encoding.title, delimiter.title)
    case .xlsx(let sheet): (form, self.sheet) = ("xlsx", sheet)
    }
  }
}

extension RegisterFile {
  /// The column that the file of refused rows has more; passed over on reading.
  static let reasonHeading = "退回原因"
}
