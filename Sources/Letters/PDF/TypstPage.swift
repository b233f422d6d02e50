/// A page of tables as a document for typst.
enum TypstPage {
  static func source(of page: PrintedPage) -> String {
    let lines =
      [
        "#set document(title: \(TypstLiteral.literal(page.title)), date: none)",
        "#let small = \(page.isWide ? "8pt" : "9pt")", TypstPreamble.fonts, start(page), blocks,
        "#title-of(\(TypstLiteral.literal(page.title)))",
      ] + page.blocks.map { block($0, page) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Millimetres between the margins of A4, across and upright.
  private static func textWidth(_ page: PrintedPage) -> Double { page.isWide ? 277 : 180 }

  /// A table of no more rows goes to one page whole, a cell of no more lines likewise.
  private static let (rowsOfPage, linesOfRow) = (36, 30)

  private static func start(_ page: PrintedPage) -> String {
    """
    #set page(
      paper: "a4", flipped: \(page.isWide),
      margin: \(page.isWide ? "(x: 10mm, y: 15mm)" : "(x: 15mm, y: 20mm)"),
      footer: context align(center, text(size: 10pt, font: faces.song,
        "— " + str(counter(page).get().first()) + " —")),
    )
    #set text(
      lang: "zh", region: "cn", size: 12pt, font: faces.fang, cjk-latin-spacing: none,
      top-edge: 0.8em, bottom-edge: -0.2em,
    )
    #set par(leading: 0.4em, spacing: 0.6em)
    """
  }

  private static let blocks = #"""
    #let title-of(words) = block(width: 100%, below: 8pt, align(center,
      text(size: 18pt, font: faces.title, weight: "bold", words)))
    #let heading-of(words) = block(sticky: true, above: 14pt, below: 6pt,
      text(size: 13pt, font: faces.hei, words))
    #let paragraph(words) = par({ h(2em); words })
    #let remark(words) = par(text(size: 10pt, words))
    #let part(look, rows, columns, parts, lines) = table.cell(
      rowspan: rows, colspan: columns, breakable: parts,
      align: if look == "label" { left + horizon } else { center + horizon },
      text(font: if look == "heading" { faces.hei } else { faces.fang }, lines.join(linebreak())))
    #let grid-of(parts, widths, ..cells) = block(breakable: parts, {
      set text(size: small)
      set par(leading: 0.25em, justify: false)
      table(columns: widths, inset: 3pt, stroke: 0.5pt, ..cells)
    })
    """#

  private static func block(_ block: PrintedPage.Block, _ page: PrintedPage) -> String {
    switch block {
    case .heading(let text): "#heading-of(\(TypstLiteral.literal(text)))"
    case .paragraph(let text): "#paragraph(\(TypstLiteral.literal(text)))"
    case .remark(let text): "#remark(\(TypstLiteral.literal(text)))"
    case .table(let table): self.table(table, page)
    }
  }

  private static func table(_ table: PrintedPage.Table, _ page: PrintedPage) -> String {
    let widths = table.widths.map { "\($0)fr, " }.joined()
    let rows = table.rows.map { row in
      row.map { cell($0, table, page) + ", " }.joined()
    }
    let head = rows[..<table.headingRows].joined(separator: "\n")
    let header = head.isEmpty ? [] : ["table.header(repeat: true,", head, "),"]
    let parts = page.isWide || table.rows.count > Self.rowsOfPage
    return (["#grid-of(\(parts), (\(widths)),"] + header + rows[table.headingRows...] + [")"])
      .joined(separator: "\n")
  }

  private static func cell(
    _ cell: PrintedPage.Cell, _ table: PrintedPage.Table, _ page: PrintedPage
  ) -> String {
    let covered = table.widths[cell.column..<cell.column + cell.width].reduce(0, +)
    let points = textWidth(page) * 72 / 25.4 * covered / table.widths.reduce(0, +) - 6
    let halves = max(1, Int(points / (page.isWide ? 4 : 4.5)))
    let lines = cell.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let height = lines.map { TextWidth.halves($0) / halves + 1 }.reduce(0, +)
    let texts = lines.map { BreakableText.broken($0, halves: halves) }
    return "part(\"\(cell.look)\", \(cell.height), \(cell.width), "
      + "\(cell.height > 1 || height > linesOfRow), \(TypstLiteral.list(texts)))"
  }
}
