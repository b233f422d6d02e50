/// Table 二: what the office disclosed of its own accord (条例 art 20 items 1, 5, 6, 8).
public struct ProactiveTable: Hashable, Sendable {
  public let lines: [Line]

  /// A figure of the table.
  public enum Column: String, CaseIterable, Sendable {
    case issued, repealed, inForce, decisions, amount

    /// The heading in the form.
    public var title: String {
      switch self {
      case .issued: "本年制发件数"
      case .repealed: "本年废止件数"
      case .inForce: "现行有效件数"
      case .decisions: "本年处理决定数量"
      case .amount: "本年收费金额（单位：万元）"
      }
    }
  }

  /// A row of the table and the figures typed for it.
  public struct Line: Hashable, Sendable {
    public let group: String
    public let label: String
    public let columns: [Column]
    /// By the columns; a decimal number, or nil where nobody typed one.
    public internal(set) var figures: [String?]

    /// How the figure of a column is named in the file that an office fills in.
    public func name(_ column: Column) -> String {
      label + (column == .amount ? "本年收费金额（万元）" : column.title)
    }
  }

  /// The table with the figures that `typed` knows by name.
  public init(typed: (_ name: String) -> String?) {
    lines = Self.form.map { line in
      var filled = line
      filled.figures = line.columns.map { typed(line.name($0)) }
      return filled
    }
  }

  /// The names of all figures, in the order of the form.
  public static let names = form.flatMap { line in line.columns.map(line.name) }

  private static let documents: [Column] = [.issued, .repealed, .inForce]

  private static let form: [Line] = [
    Line("第二十条第（一）项", "规章", documents),
    Line("第二十条第（一）项", "行政规范性文件", documents),
    Line("第二十条第（五）项", "行政许可", [.decisions]),
    Line("第二十条第（六）项", "行政处罚", [.decisions]),
    Line("第二十条第（六）项", "行政强制", [.decisions]),
    Line("第二十条第（八）项", "行政事业性收费", [.amount]),
  ]

  /// 二、主动公开政府信息情况.
  public var form: FormTable {
    var rows: [[FormTable.Cell]] = []
    for (index, line) in lines.enumerated() {
      if index == 0 || lines[index - 1].group != line.group {
        rows.append([.heading(line.group, width: 4)])
        rows.append([.heading("信息内容")] + Self.spread(line.columns.map { .heading($0.title) }))
      }
      rows.append(
        [.label(line.label)] + Self.spread(line.figures.map { .figure($0 ?? "") }))
    }
    return FormTable(title: "二、主动公开政府信息情况", widths: [26, 22, 22, 22], rows: rows)
  }

  /// A single cell covers the three columns of the form.
  private static func spread(_ cells: [FormTable.Cell]) -> [FormTable.Cell] {
    guard cells.count == 1 else { return cells }
    return cells.map { FormTable.Cell($0.text, $0.style, width: 3) }
  }
}

extension ProactiveTable.Line {
  fileprivate init(_ group: String, _ label: String, _ columns: [ProactiveTable.Column]) {
    self.group = group
    self.label = label
    self.columns = columns
    figures = columns.map { _ in nil }
  }
}
