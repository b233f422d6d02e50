/// A page of a report: HTML that needs nothing beside it and prints on A4.
public struct HTMLPage {
  public let title: String
  /// Whether it is printed across.
  public let isWide: Bool
  public private(set) var parts: [Part] = []

  /// What stands on a page, one under the other.
  public enum Part: Hashable, Sendable {
    case heading(String)
    case paragraph(String, isRemark: Bool)
    case table(FormTable)
    case chart(BarChart)
  }

  public init(title: String, isWide: Bool = false) {
    self.title = title
    self.isWide = isWide
  }

  public mutating func heading(_ text: String) { parts.append(.heading(text)) }

  public mutating func paragraph(_ text: String, isRemark: Bool = false) {
    parts.append(.paragraph(text, isRemark: isRemark))
  }

  /// Adds a table under its title; one without a title follows what stands above.
  public mutating func table(_ table: FormTable) {
    if !table.title.isEmpty { heading(table.title) }
    parts.append(.table(table))
  }

  /// Adds a drawing.
  public mutating func figure(_ chart: BarChart) { parts.append(.chart(chart)) }

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
    \(isWide ? Self.wide : Self.upright)
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>\(title.escaped)</h1>
    \(parts.map(\.markup).joined())</body>
    </html>

    """
  }

  private static let upright = """
    @page { size: A4; margin: 20mm 15mm; }
    body { max-width: 180mm; }
    """

  private static let wide = """
    @page { size: A4 landscape; margin: 15mm 10mm; }
    body { max-width: 277mm; }
    """

  private static let style = """
    body { margin: 2em auto; padding: 0 1em; line-height: 1.7; color: #111;
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
    td { overflow-wrap: anywhere; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    svg { width: 100%; height: auto; }
    """
}

extension HTMLPage.Part {
  fileprivate var markup: String {
    switch self {
    case .heading(let text): "<h2>\(text.escaped)</h2>\n"
    case .paragraph(let text, let isRemark):
      "<p\(isRemark ? " class=\"remark\"" : "")>\(text.escaped)</p>\n"
    case .table(let table): table.markup
    case .chart(let chart): chart.markup
    }
  }
}

extension FormTable {
  fileprivate var markup: String {
    let sum = widths.reduce(0, +)
    let columns = widths.map { "<col style=\"width:\(Int($0 * 100 / sum))%\">" }.joined()
    let lines = rows.map { "<tr>\($0.map(\.markup).joined())</tr>\n" }
    let head = lines[..<headingRows].joined()
    return "<table>\n<colgroup>\(columns)</colgroup>\n"
      + (head.isEmpty ? "" : "<thead>\n\(head)</thead>\n")
      + lines[headingRows...].joined() + "</table>\n"
  }
}

extension FormTable.Cell {
  fileprivate var markup: String {
    let tag = style == .heading ? "th" : "td"
    let rows = height > 1 ? " rowspan=\"\(height)\"" : ""
    let columns = width > 1 ? " colspan=\"\(width)\"" : ""
    let kind = style == .figure ? " class=\"figure\"" : ""
    return "<\(tag)\(kind)\(rows)\(columns)>\(text.escaped.replacing("\n", with: "<br>"))</\(tag)>"
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
