/// What a document for typst begins with: measures, type faces, and a function for each block.
enum TypstPreamble {
  static func measures(_ page: LetterPage, _ letter: Letter) -> String {
    """
    #let size = \(page.size)pt
    #let pitch = \(page.pitch)pt
    #let gap = pitch - size
    #set page(
      width: \(page.width)mm, height: \(page.height)mm,
      margin: (top: \(page.top)mm, bottom: \(page.bottom)mm, \
    left: \(page.left)mm, right: \(page.right)mm),
    )
    #let draft = \(letter.isDraft)
    #let formal = \(letter.form == .official)
    """
  }

  static let fonts =
    "#let faces = (\n"
    + LetterFont.allCases.map { font in
      "  \(font.rawValue): (\(font.names.map { "\"\($0)\"" }.joined(separator: ", "))),"
    }.joined(separator: "\n") + "\n)"

  /// Sets the page and the text of a form going.
  static func start(_ form: LetterForm) -> String {
    """
    #set document(date: none)
    #set text(
      lang: "zh", region: "cn", size: size, font: faces.fang, cjk-latin-spacing: none,
      top-edge: 0.8em, bottom-edge: -0.2em,
    )
    #set par(justify: true, leading: gap, spacing: gap)
    #set block(spacing: gap)
    #set page(
      header: if draft { align(center, text(size: 14pt, fill: luma(55%), font: faces.hei, "草　稿")) },
      footer-descent: \(form == .official ? "7mm" : "5mm"),
      footer: \(form == .envelope ? "none" : "page-number"),
    )
    """
  }

  static let blocks = #"""
    #let page-number = context {
      let page = counter(page).get().first()
      let side = if not formal { center } else if calc.odd(page) { right } else { left }
      align(side, pad(x: 14pt, text(size: 14pt, font: faces.song, "— " + str(page) + " —")))
    }
    #let head(name, written, large) = {
      v(if formal { 35mm } else { 0mm })
      align(center, block(spacing: 0pt, text(size: large, font: faces.title, weight: "bold",
        fill: rgb("#d81e06"), top-edge: 0.88em, bottom-edge: -0.12em, name)))
      if written != none {
        v(2 * pitch)
        align(center, block(spacing: 0pt, written))
      }
      v(4mm)
      block(spacing: 0pt, rect(width: 100%, height: 1.2pt, fill: rgb("#d81e06")))
      v(2 * pitch - gap)
    }
    #let number(written) = block(width: 100%, below: 12pt, align(right, written))
    #let title(lines) = {
      let large = if formal { 22pt } else { 20pt }
      let apart = if formal { 33pt } else { 28pt }
      block(width: 100%, sticky: true, below: if formal { pitch + gap } else { 14pt },
        align(center, par(justify: false, leading: apart - large,
          text(size: large, font: faces.title, weight: "bold", lines.join(linebreak())))))
    }
    #let words-of(face, indented) = words => {
      if indented { h(2em) }
      text(font: face, words)
    }
    #let heading-words = words-of(faces.hei, true)
    #let subheading-words = words-of(faces.kai, true)
    #let paragraph-words = words-of(faces.fang, true)
    #let line-words = words-of(faces.fang, false)
    #let salutation(words) = par(words)
    #let heading(words) = block(sticky: true, par(heading-words(words)))
    #let subheading(words) = block(sticky: true, par(subheading-words(words)))
    #let paragraph(words) = par(paragraph-words(words))
    #let line(words) = par(words)
    #let closing(parts, name, name-right, day, day-right) = {
      let blank = if formal { 2 } else { 1 }
      let depth = (blank + 2) * pitch
      // Room for the signature hangs from the last line, so that the two go to one page.
      if parts.len() > 0 {
        par({
          parts.join(linebreak())
          sym.wj
          box(width: 0pt, height: depth, baseline: depth + 0.2em)
        })
        v(-depth)
      }
      block(above: 0pt, below: gap, breakable: false, width: 100%, {
        v(gap + blank * pitch)
        align(right, pad(right: name-right, name))
        align(right, pad(right: day-right, day))
      })
    }
    #let envelope(to, addressee, from, note) = {
      if note != none { place(top + right, text(size: 12pt, note)) }
      place(top + left, par(leading: gap, to.join(linebreak())))
      place(center + horizon, par(leading: 12pt,
        text(size: 24pt, addressee.join(linebreak()))))
      place(bottom + right, align(left, par(leading: gap, from.join(linebreak()))))
    }
    """#

  static let table = #"""
    #let lines-of(lines) = lines.join(linebreak())
    #let high(lines, count, side) = grid(
      columns: (0pt, 1fr), align: side, v(count * 18pt), lines-of(lines))
    #let cell(lines, columns: 1) = table.cell(
      colspan: columns, align: left + horizon, lines-of(lines))
    #let tall(lines, columns: 1, lines-high: 1, parts: true) = table.cell(
      colspan: columns, breakable: parts, align: left + top, high(lines, lines-high, top + left))
    #let name(lines, columns: 1, lines-high: 1, parts: true) = table.cell(
      colspan: columns, breakable: parts, align: center + horizon,
      if lines-high == 1 { lines-of(lines) } else { high(lines, lines-high, center + horizon) })
    #let grid-of(widths, ..cells) = {
      set text(size: 12pt)
      set par(leading: 6pt, justify: false)
      table(columns: widths, inset: (x: 5pt, y: 6pt), stroke: 0.6pt, ..cells)
    }
    """#

  /// A whole document: a picture on a page of its own.
  static func picture(_ name: String) -> String {
    """
    #set document(date: none)
    #set page(width: 210mm, height: 297mm, margin: 18mm)
    #align(center + horizon, image("\(name)", width: 100%, height: 100%, fit: "contain"))
    """
  }
}
