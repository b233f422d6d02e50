/// A cell of a sheet as it stands in the XML.
struct LayoutCell {
  let tag: Markup
  /// From its first byte to behind its last.
  let range: Range<Int>
  let address: CellAddress
  let hasFormula: Bool
  /// The stored result of its formula, which the new figures may belie.
  let result: Range<Int>?
  /// What is written in it, where that has placeholders.
  let text: PlaceholderText?

  /// `B5`
  var name: String { SheetRow.letters(ofColumn: address.column) + String(address.line) }

  /// The cell filled and at another line, as XML.
  func filled(line: Int, _ value: (String) -> LayoutValue) -> String {
    let place = SheetRow.letters(ofColumn: address.column) + String(line)
    let tag = tag.setting("r", place).setting("t", nil)
    let name = "\(tag.prefix)c"
    let open = tag.text.dropLast()
    switch text?.filled(value) {
    case nil, .empty: return "\(open)/>"
    case .some(let value):
      if let number = value.number {
        return "\(open)><\(tag.prefix)v>\(number)</\(tag.prefix)v></\(name)>"
      }
      let text = Self.escaped(value.text)
      let inner = "<\(tag.prefix)t xml:space=\"preserve\">\(text)</\(tag.prefix)t>"
      return "\(open) t=\"inlineStr\"><\(tag.prefix)is>\(inner)</\(tag.prefix)is></\(name)>"
    }
  }

  /// The cell as it is at another line, without the stored result of its formula.
  func moved(to line: Int, _ bytes: [UInt8]) -> String {
    let place = SheetRow.letters(ofColumn: address.column) + String(line)
    let rest = tag.range.upperBound..<range.upperBound
    var inner = String(decoding: bytes[rest], as: UTF8.self)
    if let result {
      inner =
        String(decoding: bytes[rest.lowerBound..<result.lowerBound], as: UTF8.self)
        + String(decoding: bytes[result.upperBound..<rest.upperBound], as: UTF8.self)
    }
    return tag.setting("r", place).text + inner
  }

  private static func escaped(_ text: String) -> String {
    let shown = text.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }
    return EscapedText.encoded(String(String.UnicodeScalarView(shown)))
      .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
