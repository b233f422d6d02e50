extension String {
  /// The text in lines of at most so many columns.
  ///
  /// Chinese breaks anywhere, but no line begins with a closing mark, and words stay whole.
  func wrapped(to columns: Int) -> [String] {
    var lines = [""]
    var width = 0
    for piece in pieces {
      if width + piece.columns > columns, width > 0, !piece.isClosing {
        lines.append("")
        width = 0
      }
      if width == 0, piece == " " { continue }
      lines[lines.count - 1] += piece
      width += piece.columns
    }
    return lines.map(\.withoutTrailingBlanks)
  }

  /// Single Chinese characters, and runs of anything else without blanks.
  private var pieces: [String] {
    var pieces: [String] = []
    var canGrow = false
    for character in self {
      let isWord = character.columns == 1 && character != " "
      if isWord, canGrow, let last = pieces.popLast() {
        pieces.append(last + String(character))
      } else {
        pieces.append(String(character))
      }
      canGrow = isWord
    }
    return pieces
  }

  private var isClosing: Bool { "，。；：、）”》？！".contains(self) }
}
