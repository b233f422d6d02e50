import Foundation
import Reports
import Spreadsheets
import Statute

/// The figures of a report by the names that an office's own form has for them.
extension AnnualReportView {
  /// `年份`、`答复主体`、`截至`, the figures of table 二 as they are named where they are typed, and each
  /// cell of tables 三 and 四 as `--cell` writes it.
  var layout: LayoutValues { values(LayoutValue.init(typed:)) }

  /// The same for texts, in which a typed figure stands as it was typed.
  var textLayout: LayoutValues { values(LayoutValue.text) }

  private func values(_ typed: (String) -> LayoutValue) -> LayoutValues {
    var values: [String: LayoutValue] = [
      "年份": .integer(year), "答复主体": .text(name), "截至": .text(asOf),
    ]
    for line in filling.proactive.lines {
      for (column, figure) in zip(line.columns, line.figures) {
        values[line.name(column)] = figure.map(typed) ?? .empty
      }
    }
    for cell in ReportCell.all { values[cell.name] = .integer(cell.figure(in: report)) }
    return LayoutValues(single: values)
  }
}

extension ReportCell {
  /// All cells of tables 三 and 四.
  static var all: [ReportCell] {
    ReportRow.all.flatMap { row in
      ReportCells.keys.map { ReportCell(row: row.key, column: $0) }
    }
      + RemedyKind.allCases.flatMap { kind in
        Reviews.keys.map { ReportCell(row: kind.rawValue, column: $0) }
      }
  }
}

extension ActivityView {
  /// The columns by their headings, their sums as `合计/收到`, and what stands over the table.
  var layout: LayoutValues {
    var values: [String: LayoutValue] = [
      "标题": .text(title), "答复主体": .text(name), "自": .text(from), "至": .text(to),
    ]
    for (heading, figure) in zip(Self.layoutHeadings, table.total.layoutFigures) {
      values["合计/\(heading)"] = figure
    }
    return LayoutValues(
      single: values, columns: [table.heading] + Self.layoutHeadings,
      rows: table.rows.map { [.text($0.name)] + $0.layoutFigures })
  }

  /// The headings without their units.
  private static let layoutHeadings = ["收到", "办结", "期末在办", "用时中位数", "九成以内", "按期率"]
}

extension Activity {
  /// The figures as numbers; the share in per cent.
  fileprivate var layoutFigures: [LayoutValue] {
    [
      .integer(received), .integer(concluded), .integer(open),
      median.map { .integer($0) } ?? .empty, p90.map { .integer($0) } ?? .empty,
      share.map { .decimal($0) } ?? .empty,
    ]
  }
}

extension ReportPaper {
  /// Fills an office's own form, a workbook with names in double braces, into another file that is
  /// whole or absent.
  ///
  /// - Throws: `sheetUnknownPlaceholder` with the nearest name for one that the report does not
  ///   have, and why the form cannot be read or the file not be written.
  public func fill(_ form: String, to path: String) throws(OfficeError) {
    guard let layout else { throw OfficeError.cannotBe("表样") }
    let (from, to) = (URL(filePath: form), URL(filePath: path))
    if from.resolvingSymlinksInPath().path == to.resolvingSymlinksInPath().path {
      throw OfficeError(
        .usage, code: "contradiction", message: "填好的报表不能写在表样上", field: "--out",
        hint: "请换一个文件名，表样下次还要用")
    }
    let bytes: [UInt8]
    do throws(SheetFault) { bytes = try WorkbookLayout.filled(form, with: layout) } catch {
      throw OfficeError(error, file: form, field: "--layout").naming(error, layout)
    }
    try Self.write(bytes, to: path)
  }
}

extension OfficeError {
  /// With the name that was probably meant.
  fileprivate func naming(_ fault: SheetFault, _ layout: LayoutValues) -> OfficeError {
    guard case .unknownPlaceholder(let name, _, _) = fault else { return self }
    return OfficeError(
      status, code: code, message: message, field: field, location: location,
      hint: layout.hint(for: name))
  }
}

extension LayoutValues {
  /// Which name was probably meant, or which there are.
  func hint(for name: String) -> String {
    if let near = name.nearest(in: names) { return "是不是“\(near)”" }
    if columns.isEmpty { return "可写 年份、答复主体、截至，行/列，如 r3.3.4/person，和表二的项目，如 规章本年制发件数" }
    let plain = names.filter { !$0.contains("/") }.joined(separator: "、")
    return "可写 \(plain)，合计写作 合计/收到"
  }
}

extension LayoutValue {
  /// A figure of table 二: a count, or an amount in 万元.
  init(typed figure: String) {
    self = Int(figure).map { .integer($0) } ?? .decimal(Double(figure) ?? 0)
  }
}
