import Spreadsheets

/// The rows that were refused, as they stood, with the reasons in a column of their own.
final class RejectedFile {
  private let path: String
  private let writer: CSVWriter
  private let width: Int
  private var reasons: [Int: [String]] = [:]

  init(_ register: String, _ layout: RegisterLayout, _ faults: [RegisterFault]) throws(OfficeError)
  {
    let parts = register.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? register
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    path = (parts.dropLast().map(String.init) + [stem + ".rejected.csv"]).joined(separator: "/")
    width = layout.headings.count
    for fault in faults {
      reasons[fault.line, default: []].append("\(fault.column)：\(fault.reason)")
    }
    do {
      writer = try CSVWriter(path: path)
      let headings = layout.headings.map { $0 == RegisterFile.reasonHeading ? "" : $0 }
      try writer.write(headings + [RegisterFile.reasonHeading])
    } catch {
      throw OfficeError(error, file: path)
    }
  }

  func write(_ group: RegisterGroup) throws(OfficeError) {
    do {
      for row in group.rows {
        let blank = Array(repeating: "", count: max(0, width - row.cells.count))
        let reason = reasons[row.line, default: []].joined(separator: "；")
        try writer.write(row.cells.prefix(width) + blank + [reason])
      }
    } catch {
      throw OfficeError(error, file: path)
    }
  }

  /// Puts the file under its name, which it answers.
  func finish() throws(OfficeError) -> String {
    do {
      try writer.finish()
      return path
    } catch {
      throw OfficeError(error, file: path)
    }
  }
}
