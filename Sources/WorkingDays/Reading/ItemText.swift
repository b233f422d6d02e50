/// One item: the holiday it names, and what it says about its days.
struct ItemText {
  /// The words before the first colon, empty when there is none.
  let heading: ArraySlice<Glyph>
  let body: ArraySlice<Glyph>

  init(_ glyphs: [Glyph]) {
    let colon = glyphs.firstIndex { $0.scalar == ":" }
    if let colon, Self.isHeading(glyphs[..<colon]) {
      heading = glyphs[..<colon]
      body = glyphs[(colon + 1)...]
    } else {
      heading = []
      body = glyphs[...]
    }
  }

  /// The sentences of the body, without their full stops.
  var sentences: [ArraySlice<Glyph>] {
    body.split { "。!".unicodeScalars.contains($0.scalar) }
  }

  /// A heading names a holiday; 特作如下调休： and dates are none.
  private static func isHeading(_ glyphs: ArraySlice<Glyph>) -> Bool {
    let hasDate = zip(glyphs, glyphs.dropFirst()).contains { $0.isFigure && $1.scalar == "日" }
    return !hasDate && !glyphs.contains { "。,;".unicodeScalars.contains($0.scalar) }
  }
}
