/// One sign of a notice with its place, in a form that evens out how texts are typed and pasted.
struct Glyph: Hashable, Sendable {
  /// The sign to read: half width, one dash for all dashes, one kind of bracket.
  let scalar: Unicode.Scalar

  /// The sign as it stands in the text.
  let original: Unicode.Scalar
  let line: Int
  let column: Int

  /// Makes nothing of blanks, which stand anywhere in pasted text and mean nothing.
  init?(_ original: Unicode.Scalar, line: Int, column: Int) {
    guard !Self.isBlank(original) else { return nil }
    scalar = Self.evened(original)
    self.original = original
    self.line = line
    self.column = column
  }

  /// Whether a sign is white space or invisible: tabs, no-break and wide blanks, joiners, the BOM.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  private static func evened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0x2500, 0x30FC, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x7E, 0x223C, 0x301C, 0xFF5E: "-"
    case 0x2236, 0xFE55: ":"
    case 0xFE50, 0xFF64: "、"
    case 0xFF61: "。"
    case 0x3010, 0x3014, 0x3016, 0x5B, 0xFE59, 0xFF3B: "("
    case 0x3011, 0x3015, 0x3017, 0x5D, 0xFE5A, 0xFF3D: ")"
    case 0xFF01...0xFF5D: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }
}

extension Collection<Glyph> {
  /// The signs as they stand in the text.
  var original: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: map(\.original))
    return String(text)
  }

  /// Where the signs stand; the beginning of the text when there are none.
  var place: NoticeFault.Place {
    NoticeFault.Place(line: first?.line ?? 1, column: first?.column ?? 1, text: original)
  }

  /// Whether a word stands at `index`.
  func has(_ word: some Collection<Unicode.Scalar>, at index: Index) -> Bool {
    self[index...].lazy.map(\.scalar).starts(with: word)
  }

  /// Where a word first stands.
  func firstRange(of word: String) -> Range<Index>? {
    let scalars = Array(word.unicodeScalars)
    guard let start = indices.first(where: { has(scalars, at: $0) }) else { return nil }
    return start..<index(start, offsetBy: scalars.count)
  }
}

extension Glyph {
  /// Whether the sign is one of 0...9.
  var isFigure: Bool { 0x30...0x39 ~= scalar.value }
}
