/// Names of files that every system takes.
enum FileName {
  /// Bytes of UTF-8; file systems take 255 with what stands before.
  private static let most = 180

  /// The name without what no file may be called, as long as fits, with its ending.
  static func fitting(_ name: String, ending: String) -> String {
    let ending = ending.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(10)
    var plain = String(name.map { isAllowed($0) ? $0 : "_" })
    while plain.utf8.count > most { plain.removeLast() }
    while let last = plain.last, last == " " || last == "." { plain.removeLast() }
    if plain.isEmpty { plain = "未命名" }
    return ending.isEmpty ? plain : "\(plain).\(ending.lowercased())"
  }

  private static func isAllowed(_ character: Character) -> Bool {
    !"/\\:*?\"<>|".contains(character)
      && character.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
        default: true
        }
      }
  }
}
