import Spreadsheets

/// The rows that were refused, as they stood, with the reasons in a column of their own.
final class RejectedFile {
  private let path: String
  private let writer: CSVWriter
  /// The columns of the register, without the reasons of an earlier refusal.
  private let columns: [Int]
  private var reasons: [Int: [String]] = [:]

  init(_ register: String, _ layout: RegisterLayout, _ faults: [RegisterFault]) throws(OfficeError)
  {
    let parts = register.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? register
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    path = (parts.dropLast().map(String.init) + [stem + ".rejected.csv"]).joined(separator: "/")
    columns = layout.headings.indices.filter {
      layout.headings[$0] != RegisterFile.reasonHeading
    }
    for fault in faults {
      reasons[fault.line, default: []].append("\(fault.column)：\(fault.reason)")
    }
    do {
      writer = try CSVWriter(path: path)
      try writer.write(columns.map { layout.headings[$0] } + [RegisterFile.reasonHeading])
    } catch {
      throw OfficeError(error, file: path)
    }
  }

  func write(_ group: RegisterGroup) throws(OfficeError) {
    do {
      for row in group.rows {
        let reason = reasons[row.line, default: []].joined(separator: "；")
        let cells = columns.map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
        try writer.write(cells + [reason])
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
