/// A page of a report: HTML that needs nothing beside it and prints on A4.
public struct HTMLPage {
  private let title: String
  private var body = ""

  public init(title: String) {
    self.title = title
    body = "<h1>\(title.escaped)</h1>\n"
  }

  public mutating func heading(_ text: String) { body += "<h2>\(text.escaped)</h2>\n" }

  public mutating func paragraph(_ text: String, isRemark: Bool = false) {
    body += "<p\(isRemark ? " class=\"remark\"" : "")>\(text.escaped)</p>\n"
  }

  /// Adds a table under its title.
  public mutating func table(_ table: FormTable) {
    heading(table.title)
    let sum = table.widths.reduce(0, +)
    body += "<table>\n<colgroup>"
    for width in table.widths { body += "<col style=\"width:\(Int(width * 100 / sum))%\">" }
    body += "</colgroup>\n"
    for row in table.rows { body += "<tr>\(row.map(\.markup).joined())</tr>\n" }
    body += "</table>\n"
  }

  /// Adds a drawing that is markup already.
  public mutating func figure(_ chart: BarChart) { body += chart.markup }

  /// The whole page.
  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title.escaped)</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  private static let style = """
    @page { size: A4; margin: 20mm 15mm; }
    body { max-width: 180mm; margin: 2em auto; padding: 0 1em; line-height: 1.7; color: #111;
      font-family: FangSong, 仿宋, FangSong_GB2312, "Noto Serif CJK SC", serif; }
    h1, h2 { font-family: SimHei, 黑体, "Noto Sans CJK SC", sans-serif; }
    h1 { font-size: 1.5em; text-align: center; }
    h2 { font-size: 1.1em; margin: 1.6em 0 .6em; break-after: avoid; }
    p { margin: .3em 0; text-indent: 2em; }
    p.remark { color: #8a4b00; text-indent: 0; }
    table { border-collapse: collapse; width: 100%; font-size: .8em; line-height: 1.4; }
    th, td { border: 1px solid #333; padding: .25em .35em; }
    th { font-weight: bold; text-align: center; background: #f3f3f3; }
    td.figure { text-align: center; font-variant-numeric: tabular-nums; }
    tr { break-inside: avoid; }
    svg { width: 100%; height: auto; }
    """
}

extension FormTable.Cell {
  fileprivate var markup: String {
    let tag = style == .heading ? "th" : "td"
    let rows = height > 1 ? " rowspan=\"\(height)\"" : ""
    let columns = width > 1 ? " colspan=\"\(width)\"" : ""
    let kind = style == .figure ? " class=\"figure\"" : ""
    return "<\(tag)\(kind)\(rows)\(columns)>\(text.escaped)</\(tag)>"
  }
}

extension String {
  /// The text with the characters that mean something in HTML taken out of harm's way.
  var escaped: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
