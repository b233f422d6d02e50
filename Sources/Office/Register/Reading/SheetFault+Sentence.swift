import Spreadsheets

/// The sentences of what is wrong with a table as a file. All of them stand here.
extension OfficeError {
  init(_ fault: SheetFault, path: String, field: String = "FILE") {
    self.init(
      fault.status, code: "\(fault)".prefixWord, message: fault.message(path), field: field,
      location: fault.line.map { "\(path):\($0)" } ?? path, hint: fault.hint)
  }
}

extension String {
  fileprivate var prefixWord: String { String(prefix { $0 != "(" }) }
}
