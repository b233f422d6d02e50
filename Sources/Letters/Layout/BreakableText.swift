/// Text in which words of ASCII that are longer than a line may break anywhere.
enum BreakableText {
  /// Puts U+200B between the characters of words wider than so many halves of a character.
  static func broken(_ text: String, halves: Int) -> String {
    var broken = ""
    var word: [Unicode.Scalar] = []
    func close() {
      let between = word.count > halves ? "\u{200B}" : ""
      broken += word.map(String.init).joined(separator: between)
      word = []
    }
    for scalar in text.unicodeScalars {
      if (0x21...0x7E).contains(scalar.value) {
        word.append(scalar)
      } else {
        close()
        broken.unicodeScalars.append(scalar)
      }
    }
    close()
    return broken
  }
}
