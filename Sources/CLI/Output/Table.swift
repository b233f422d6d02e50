/// Rows under headings that line up on a terminal, Chinese included.
struct Table {
  struct Column {
    let title: String
    let isNumber: Bool

    static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  struct Cell: ExpressibleByStringInterpolation {
    let text: String
    let ink: Paint.Ink?

    init(_ text: String, _ ink: Paint.Ink? = nil) {
      self.text = text.onOneLine
      self.ink = ink
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  let columns: [Column]
  private(set) var rows: [[Cell]] = []

  init(_ columns: Column...) { self.columns = columns }

  /// Adds a row; cells that are missing at its end stay empty.
  mutating func add(_ cells: Cell...) { add(cells) }

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// The lines of the table, headings first.
  ///
  /// - Parameter width: What does not fit is cut, the widest text first, numbers never.
  func lines(paint: Paint, within width: Int) -> [String] {
    let widths = widths(within: width)
    let head = line(columns.map { Cell($0.title, .bold) }, widths, paint)
    return [head] + rows.map { line($0, widths, paint) }
  }

  private static let gap = "  "

  private func widths(within width: Int) -> [Int] {
    let natural = columns.indices.map { index in
      rows.reduce(columns[index].title.columns) {
        index < $1.count ? max($0, $1[index].text.columns) : $0
      }
    }
    let gaps = Self.gap.count * (columns.count - 1)
    var cap = natural.max() ?? 0
    while cap > 4, capped(natural, to: cap).reduce(gaps, +) > width { cap -= 1 }
    return capped(natural, to: cap)
  }

  private func capped(_ natural: [Int], to cap: Int) -> [Int] {
    zip(natural, columns).map { $1.isNumber ? $0 : min($0, cap) }
  }

  private func line(_ cells: [Cell], _ widths: [Int], _ paint: Paint) -> String {
    let fields = zip(cells, zip(widths, columns)).map { cell, form in
      let text = cell.text.cut(to: form.0)
      let blanks = String(repeating: " ", count: form.0 - text.columns)
      let painted = paint(text, cell.ink)
      return form.1.isNumber ? blanks + painted : painted + blanks
    }
    return fields.joined(separator: Self.gap).withoutTrailingBlanks
  }
}
