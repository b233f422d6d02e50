import Letters
import Office

/// A letter on the screen.
struct ScreenLetter: Shown {
  let set: SetLetter

  init(_ set: SetLetter) { self.set = set }

  func encode(to encoder: any Encoder) throws {
    try LetterTextView(set).encode(to: encoder)
  }

  func draw(on page: inout Page) {
    let letter = set.letter
    if letter.isDraft { page.line("草稿", .faint) }
    for text in [letter.head, letter.number].compactMap({ $0 }) { page.centred(text) }
    if let title = letter.title {
      page.line()
      page.centred(title, .bold)
      page.line()
    }
    for block in letter.blocks { page.draw(block) }
    if let signature = letter.signature {
      page.line()
      page.right(signature.name)
      page.right(signature.day)
    }
    for block in letter.notes { page.draw(block) }
  }
}
