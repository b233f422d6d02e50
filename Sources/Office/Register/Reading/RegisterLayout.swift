import Spreadsheets

/// Which column of a file is which column of a register.
struct RegisterLayout: Sendable {
  /// The rows of headings; what stands above them is a title.
  let lines: ClosedRange<Int>
  /// The headings of the file, one for each of its columns.
  let headings: [String]
  /// Places in the table of columns; nil for a column that is not taken over.
  let columns: [Int?]
  /// The rows of headings as they stand.
  let raw: [SheetRow]

  /// Finds the headings among the first rows: the row, or two rows one below the other, in which
  /// most columns are known.
  ///
  /// - Parameter guessing: Whether the first full row will do where hardly a heading is known.
  init(_ rows: [SheetRow], _ mapping: RegisterMapping, guessing: Bool) throws(OfficeError) {
    var best: (score: Int, layout: RegisterLayout)?
    for index in rows.indices {
      for layout in [
        RegisterLayout(rows[index], mapping),
        index + 1 < rows.count ? RegisterLayout(rows[index], over: rows[index + 1], mapping) : nil,
      ] {
        guard let layout else { continue }
        let score = Set(layout.columns.compactMap(\.self)).count
        if score > best?.score ?? 0 { best = (score, layout) }
      }
    }
    if let best, best.score >= 2 {
      self = best.layout
    } else if guessing, let row = rows.first(where: { $0.cells.filter { !$0.isEmpty }.count > 2 }) {
      self = RegisterLayout(row, mapping)
    } else {
      throw .noHeadings
    }
  }

  /// Refuses a register without a needed column, or with two of one kind.
  func check(_ path: String) throws(OfficeError) {
    let known = columns.compactMap(\.self)
    if let twice = known.first(where: { column in known.filter { $0 == column }.count > 1 }) {
      throw .headingTwice(
        RegisterColumn.all[twice].title, headings(of: twice), "\(path):\(lines.upperBound)")
    }
    let missing = RegisterColumn.all.indices
      .filter { RegisterColumn.all[$0].isNeeded && !known.contains($0) }
      .map { RegisterColumn.all[$0].title }
    if !missing.isEmpty { throw .columnsMissing(missing) }
  }

  /// The heading that the file gives to a column of the table.
  func heading(_ title: String) -> String {
    index(of: title).map { headings[$0] } ?? title
  }

  func index(of title: String) -> Int? {
    RegisterColumn.titled(title).flatMap { place in columns.firstIndex { $0 == place } }
  }

  private func headings(of place: Int) -> [String] {
    columns.indices.filter { columns[$0] == place }.map {
      RegisterPlace.address(column: $0, line: lines.upperBound)
    }
  }

  private init(_ row: SheetRow, _ mapping: RegisterMapping) {
    lines = row.line...row.line
    raw = [row]
    headings = row.cells.map { String(CellText.trimmed($0)) }
    columns = headings.map(mapping.column)
  }

  /// Headings of two rows: a merged cell above stands over all columns up to the next one.
  private init(_ upper: SheetRow, over lower: SheetRow, _ mapping: RegisterMapping) {
    var headings: [String] = []
    var columns: [Int?] = []
    var above = ""
    for index in 0..<max(upper.cells.count, lower.cells.count) {
      let top = String(CellText.trimmed(upper[index]))
      let below = String(CellText.trimmed(lower[index]))
      if !top.isEmpty { above = top }
      let names = below.isEmpty ? [top] : [above + below, below]
      let name = names.first { mapping.column($0) != nil }
      headings.append(name ?? names[0])
      columns.append(name.flatMap(mapping.column))
    }
    lines = upper.line...lower.line
    raw = [upper, lower]
    self.headings = headings
    self.columns = columns
  }
}

extension OfficeError {
  fileprivate static let noHeadings = OfficeError(
    .refused, code: "noHeadings", message: "没有找到台账的列名", field: "FILE",
    hint: "列名应在前 30 行里，如申请编号、提交日期；列名不同的用 --print-mapping 生成对照表")

  fileprivate static func headingTwice(
    _ title: String, _ cells: [String], _ place: String
  ) -> OfficeError {
    OfficeError(
      .refused, code: "headingTwice",
      message: "“\(title)”有 \(cells.count) 列（\(cells.joined(separator: "、"))）", field: "FILE",
      location: place, hint: "请改其中一列的列名，或者用对照表 --mapping 指明")
  }

  fileprivate static func columnsMissing(_ titles: [String]) -> OfficeError {
    OfficeError(
      .refused, code: "columnsMissing",
      message: "缺少必须有的列：\(titles.joined(separator: "、"))", field: "FILE",
      hint: "列名不同的，用 --print-mapping 生成对照表，改好后用 --mapping 导入")
  }
}
