/// The Han letters that stand before the bracket of a number, where they stand in the text.
struct DocumentNumberRun {
  private(set) var places: [Int] = []

  /// How far a code is looked for, with the words that lead up to it; keeps a long text linear.
  private static let longest = 60
  /// What a code can go on with on a new line: 凉府办⏎发〔2024〕29号.
  private static let endings: [Unicode.Scalar] = ["发", "函", "办", "字", "规", "文"]

  init(_ letters: [DocumentNumberLetter], floor: Int, before index: Int) {
    let end = Self.skipping(letters, floor, index)
    places = Self.run(letters, floor, end)
    guard let first = places.first, places.count <= 2, Self.endings.contains(letters[first].scalar)
    else { return }
    places = Self.run(letters, floor, Self.skipping(letters, floor, first)) + places
  }

  /// Backwards over blanks and the end of one line.
  private static func skipping(
    _ letters: [DocumentNumberLetter], _ floor: Int, _ index: Int
  ) -> Int {
    var (place, lines) = (index, 0)
    while place > floor,
      letters[place - 1].isBlank || letters[place - 1].isLineEnd && lines == 0
    {
      place -= 1
      if letters[place].isLineEnd { lines += 1 }
    }
    return place
  }

  private static func run(
    _ letters: [DocumentNumberLetter], _ floor: Int, _ end: Int
  ) -> [Int] {
    var start = end
    while start > max(floor, end - longest), letters[start - 1].isHan { start -= 1 }
    return Array(start..<end)
  }
}
