/// The text of a notice, taken apart into headers and lines of signs.
struct NoticeText {
  /// A line such as `# year: 2026`.
  struct Header {
    let name: String
    let value: String
    let place: NoticeFault.Place
  }

  private(set) var headers: [Header] = []

  /// The lines that are neither comments nor empty.
  private(set) var lines: [[Glyph]] = []

  init(_ text: String) {
    for (index, line) in Self.split(text).enumerated() {
      let glyphs = line.enumerated().compactMap { column, scalar in
        Glyph(scalar, line: index + 1, column: column + 1)
      }
      if glyphs.first?.scalar == "#" {
        if let header = Self.header(glyphs, in: line) { headers.append(header) }
      } else if !glyphs.isEmpty {
        lines.append(glyphs)
      }
    }
  }

  /// The first header of a name that says something.
  func header(_ name: String) -> Header? {
    headers.first { $0.name == name && !$0.value.isEmpty }
  }

  /// Splits at LF, CR and CRLF and at the separators that word processors leave.
  private static func split(_ text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    return lines
  }

  /// Reads `# name: value`; any other line with `#` in front is a comment.
  private static func header(_ glyphs: [Glyph], in line: [Unicode.Scalar]) -> Header? {
    guard let colon = glyphs.firstIndex(where: { $0.scalar == ":" }) else { return nil }
    let name = trimmed(line[glyphs[0].column..<(glyphs[colon].column - 1)])
    let value = trimmed(line[glyphs[colon].column...])
    let place = NoticeFault.Place(
      line: glyphs[0].line, column: glyphs[0].column, text: trimmed(line[...]))
    return Header(name: name.lowercased(), value: value, place: place)
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let start = scalars.drop(while: Glyph.isBlank)
    let end = start.lastIndex { !Glyph.isBlank($0) }.map { $0 + 1 } ?? start.startIndex
    var text = String.UnicodeScalarView()
    text.append(contentsOf: start[..<end])
    return String(text)
  }
}
