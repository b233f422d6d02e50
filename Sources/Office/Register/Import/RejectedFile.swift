import Spreadsheets

/// The rows that were refused, as they stood, with the reasons in a column of their own.
final class RejectedFile {
  /// The way to the file up to its ending.
  private let stem: String
  private let writer: CSVWriter
  /// The columns of the register, without the reasons of an earlier refusal.
  private let columns: [Int]
  private var reasons: [Int: [String]] = [:]

  init(_ register: String, _ layout: RegisterLayout, _ faults: [RegisterFault]) throws(OfficeError)
  {
    let parts = register.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? register
    stem = (parts.dropLast().map(String.init) + [Self.stem(name)]).joined(separator: "/")
    columns = layout.headings.indices.filter {
      layout.headings[$0] != RegisterFile.reasonHeading
    }
    for fault in faults {
      reasons[fault.line, default: []].append("\(fault.column)：\(fault.reason)")
    }
    do {
      writer = try CSVWriter(path: Self.path(stem, 0))
      try writer.write(columns.map { layout.headings[$0] } + [RegisterFile.reasonHeading])
    } catch {
      throw OfficeError(error, file: Self.path(stem, 0))
    }
  }

  /// `旧台账.csv` without its ending; a workbook of the same name keeps its own, to have another file.
  private static func stem(_ name: String) -> String {
    name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name
  }

  /// `旧台账.rejected.csv`, then `旧台账.rejected-2.csv`.
  private static func path(_ stem: String, _ index: Int) -> String {
    "\(stem).rejected\(index == 0 ? "" : "-\(index + 1)").csv"
  }

  func write(_ group: RegisterGroup) throws(OfficeError) {
    do {
      for row in group.rows {
        let reason = reasons[row.line, default: []].joined(separator: "；")
        let cells = columns.map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
        try writer.write(cells + [reason])
      }
    } catch {
      throw OfficeError(error, file: Self.path(stem, 0))
    }
  }

  /// Puts the file under a name that it answers, and never in the place of one that says something
  /// else: someone may be mending that one.
  func finish() throws(OfficeError) -> (path: String, kept: String?) {
    do {
      let path = try writer.finish(underFirstFree: { Self.path(stem, $0) })
      let first = Self.path(stem, 0)
      return (path, path == first ? nil : first)
    } catch {
      throw OfficeError(error, file: Self.path(stem, 0))
    }
  }
}
