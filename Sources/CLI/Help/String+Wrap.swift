extension String {
  /// The text in lines of at most so many columns.
  ///
  /// Chinese breaks anywhere, but no line begins with a closing mark or ends with an opening one,
  /// and words stay whole.
  func wrapped(to columns: Int) -> [String] {
    var lines = [""]
    var width = 0
    for piece in pieces {
      if width + piece.columns > columns, width > 0, !piece.isClosing {
        lines.append(lines[lines.count - 1].cutOpeningMarks())
        width = lines[lines.count - 1].columns
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

  /// Takes off the opening marks at the end and returns them; a line of nothing else keeps them.
  private mutating func cutOpeningMarks() -> String {
    let kept = reversed().drop { "（“《〔".contains($0) }.count
    guard kept > 0 else { return "" }
    let marks = String(dropFirst(kept))
    removeLast(count - kept)
    return marks
  }
}
