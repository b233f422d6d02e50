/// The pieces of a letter, those apart that must not be on another page than the signature.
struct LetterBody {
  private(set) var pieces: [LetterPiece]
  /// What holds two lines before the signature: the last paragraph, and the one before it where
  /// the last may be one line alone. Empty without a signature.
  private(set) var last: [Text] = []

  struct Text: Hashable {
    let style: LetterPiece.Style
    let words: String
  }

  init(_ letter: Letter) {
    pieces = LetterPiece.pieces(letter.blocks)
    guard letter.signature != nil else { return }
    let line = LetterPage(letter.form).halves
    while last.count < 2, case .text(let style, let words)? = pieces.last, style != .salutation,
      style != .title
    {
      last.insert(Text(style: style, words: words), at: 0)
      pieces.removeLast()
      if TextWidth.halves(words) > line * 5 / 4 { break }
    }
  }
}
