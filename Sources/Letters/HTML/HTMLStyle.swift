/// How letters look in a browser and on its printer.
enum HTMLStyle {
  /// The rules that hold for all letters, and those of the forms that occur.
  static func sheet(_ letters: [Letter]) -> String {
    let forms = LetterForm.allCases.filter { form in letters.contains { $0.form == form } }
    return (forms.map(page) + [common, screen] + forms.map(look)).joined(separator: "\n")
  }

  /// The page of a form when it is printed; drafts say so in its head.
  private static func page(_ form: LetterForm) -> String {
    let page = LetterPage(form)
    let name = form.rawValue
    let margins = "\(page.top)mm \(page.right)mm \(page.bottom)mm \(page.left)mm"
    let size = "@page \(name) { size: \(page.width)mm \(page.height)mm; margin: \(margins); }"
    let draft = "@top-center { content: \"草　稿\"; color: #8c8c8c; font: 14pt \(family(.hei)); }"
    return """
      \(size)
      \(size.replacing("@page \(name) {", with: "@page \(name)-draft {").dropLast())\(draft) }
      .\(name) { page: \(name); }
      .\(name).draft { page: \(name)-draft; }
      \(footers(form))
      """
  }

  /// The page number: odd ones on the right, even ones on the left.
  private static func footers(_ form: LetterForm) -> String {
    let number = "content: \"— \" counter(page) \" —\"; font: 14pt \(family(.song));"
    func rule(_ side: String, _ place: String) -> String {
      ["", "-draft"].map { kind in
        "@page \(form.rawValue)\(kind)\(side) { @bottom-\(place) { \(number)"
          + " vertical-align: top; padding: \(form == .official ? "7mm 14pt" : "5mm 0") 0; } }"
      }.joined(separator: "\n")
    }
    switch form {
    case .official: return rule(":right", "right") + "\n" + rule(":left", "left")
    case .sheet: return rule("", "center")
    case .envelope: return ""
    }
  }

  static func family(_ font: LetterFont) -> String {
    (font.names.map { "\"\($0)\"" } + ["serif"]).joined(separator: ", ")
  }

  private static let common = """
    * { margin: 0; padding: 0; box-sizing: border-box; font-weight: normal; }
    p, h1, h2, h3 { text-align: justify; overflow-wrap: anywhere; text-autospace: no-autospace; }
    .letter { font-family: \(family(.fang)); orphans: 2; widows: 2; }
    .letter + .letter { break-before: page; }
    .head { font-family: \(family(.title)); font-weight: bold; color: #d81e06; text-align: center; }
    .head { line-height: 1; }
    h1 { font-family: \(family(.title)); font-weight: bold; text-align: center; }
    h2 { font: inherit; font-family: \(family(.hei)); text-indent: 2em; break-after: avoid; }
    h3 { font: inherit; font-family: \(family(.kai)); text-indent: 2em; break-after: avoid; }
    p.paragraph { text-indent: 2em; }
    .last span:not(.line)::before { content: ""; display: inline-block; width: 2em; }
    .last .heading { font-family: \(family(.hei)); }
    .last .subheading { font-family: \(family(.kai)); }
    .last i { display: inline-block; width: 0; }
    .signature { break-before: avoid; break-inside: avoid; }
    .signature p { text-align: right; }
    .page-break { break-after: page; }
    table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 6pt 0; }
    table { font-size: 12pt; line-height: 18pt; }
    th, td { border: 0.6pt solid #000; padding: 4pt 5pt; overflow-wrap: anywhere; }
    th { text-align: center; }
    td.tall { vertical-align: top; }
    thead { display: table-header-group; }
    """

  private static let screen = """
    @media screen {
    body { background: #e4e4e4; padding: 8mm 0; }
    .letter { background: #fff; margin: 0 auto 8mm; position: relative; }
    .draft-mark { position: absolute; top: 10mm; left: 0; right: 0; text-align: center; }
    .draft-mark { color: #8c8c8c; font: 14pt \(family(.hei)); }
    .page-break { border-top: 1px dashed #999; margin: 8mm 0; }
    }
    @media print { .draft-mark { display: none; } }
    """

  private static func look(_ form: LetterForm) -> String {
    let page = LetterPage(form)
    let name = ".\(form.rawValue)"
    let margins = "\(page.top)mm \(page.right)mm \(page.bottom)mm \(page.left)mm"
    let base = """
      \(name) { font-size: \(page.size)pt; line-height: \(page.pitch)pt; }
      @media screen { \(name) { width: \(page.width)mm; padding: \(margins); } \
      \(name) { min-height: \(page.height)mm; } }
      """
    switch form {
    case .official: return base + "\n" + official
    case .sheet: return base + "\n" + plain
    case .envelope: return base + "\n" + envelope(page)
    }
  }

  private static let official = """
    .official header { padding: 35mm 0 4.7pt; border-bottom: 1.2pt solid #d81e06; }
    .official header + h1 { margin-top: 52pt; }
    .official .number { text-align: center; }
    .official .head + .number { margin-top: 51pt; }
    .official h1 { font-size: 22pt; line-height: 33pt; margin-bottom: 30pt; }
    .official .signature { padding-top: 57.96pt; }
    .official .last i { height: 115.92pt; vertical-align: -115.92pt; }
    .official .hung { margin-top: -115.92pt; }
    """

  private static let plain = """
    .sheet header { padding-bottom: 4mm; }
    .sheet .number { text-align: right; }
    .sheet h1 { font-size: 20pt; line-height: 28pt; margin: 8pt 0 10pt; }
    .sheet .signature { padding-top: 22pt; }
    .sheet .last i { height: 66pt; vertical-align: -66pt; }
    .sheet .hung { margin-top: -66pt; }
    """

  private static func envelope(_ page: LetterPage) -> String {
    """
    .envelope { display: flex; flex-direction: column; justify-content: space-between; }
    @media print { .envelope { height: \(page.height - page.top - page.bottom)mm; } }
    @media screen { .envelope { height: \(page.height)mm; } }
    .envelope .number { position: absolute; font-size: 12pt; }
    @media screen { .envelope .number { right: \(page.right)mm; } }
    @media print { .envelope { position: relative; } .envelope .number { right: 0; } }
    .envelope .addressee { font-size: 24pt; line-height: 34pt; text-align: center; }
    .envelope .from { align-self: flex-end; text-align: left; }
    """
  }
}
