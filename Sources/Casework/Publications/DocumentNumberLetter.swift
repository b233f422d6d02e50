/// A character as numbers of documents read it: plain width, one kind of bracket.
struct DocumentNumberLetter {
  let scalar: Unicode.Scalar

  init(_ scalar: Unicode.Scalar) {
    let plain = Self.plain(scalar)
    self.scalar =
      Self.opening.contains(plain) ? "〔" : Self.closing.contains(plain) ? "〕" : plain
  }

  private static let opening: [Unicode.Scalar] = ["〔", "[", "(", "【", "﹝", "〖", "{"]
  private static let closing: [Unicode.Scalar] = ["〕", "]", ")", "】", "﹞", "〗", "}"]

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\u{3000}" || scalar == "\u{A0}" { return " " }
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  /// A blank; the end of a line is none.
  var isBlank: Bool { scalar == " " || scalar == "\t" || scalar == "\r" }

  var isLineEnd: Bool { scalar == "\n" }

  /// Joins serials under one code: 29、30号.
  var isJoining: Bool { ["、", ",", "和", "与", "及"].contains(scalar) }

  /// What makes the 号 before it that of a house: 3号楼.
  var isOfHouse: Bool { ["楼", "院", "室", "门"].contains(scalar) }

  var isHan: Bool { scalar.properties.isIdeographic }

  /// 0...9; nil for other characters.
  var digit: Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value - 48) : nil
  }
}
