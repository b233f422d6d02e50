/// A table of a page.
enum HTMLTable {
  static func table(_ table: LetterTable) -> String {
    let total = table.widths.reduce(0, +)
    let columns = table.widths.map { "<col style=\"width: \(100 * $0 / total)%\">" }.joined()
    let header = table.header.map { cells in
      let cells = cells.map { "<th scope=\"col\">\(HTMLWriter.broken($0.lines))</th>" }.joined()
      return ["<thead><tr>\(cells)</tr></thead>"]
    }
    let rows = table.rows.map { "<tr>\($0.map(cell).joined())</tr>" }
    return
      (["<table><colgroup>\(columns)</colgroup>"] + (header ?? []) + ["<tbody>"] + rows
      + ["</tbody></table>"]).joined(separator: "\n")
  }

  private static func cell(_ cell: LetterCell) -> String {
    let name = cell.isLabel ? "th" : "td"
    let span = cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : ""
    let height = cell.lines > 1 ? " class=\"tall\" style=\"height: \(cell.lines * 18)pt\"" : ""
    return "<\(name)\(span)\(height)>\(HTMLWriter.broken(cell.text.lines))</\(name)>"
  }
}
