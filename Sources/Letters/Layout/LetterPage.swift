/// The measures of a page. GB/T 9704 for official letters: 22 lines of 28 characters.
struct LetterPage {
  /// In millimetres.
  let width: Double
  let height: Double
  let top: Double
  let bottom: Double
  let left: Double
  let right: Double
  /// Size of the text and distance of its lines, in points.
  let size: Double
  let pitch: Double

  init(_ form: LetterForm) {
    switch form {
    case .official:
      // 156 mm hold 28 characters of 15.79 pt: 3号 is 16 pt and would hold 27.
      self.init(210, 297, (37, 35, 28, 26), size: 15.79, pitch: 28.98)
    case .sheet: self.init(210, 297, (25, 22, 22, 20), size: 12, pitch: 22)
    case .envelope: self.init(230, 120, (12, 10, 16, 16), size: 15.79, pitch: 24)
    }
  }

  private init(
    _ width: Double, _ height: Double,
    _ margins: (top: Double, bottom: Double, left: Double, right: Double),
    size: Double, pitch: Double
  ) {
    self.width = width
    self.height = height
    (top, bottom, left, right) = margins
    self.size = size
    self.pitch = pitch
  }

  var textWidth: Double { width - left - right }

  /// How many halves of a character a line holds.
  var halves: Int { Int(textWidth * 72 / 25.4 / size * 2) }

  /// Size of the red head, in points: as large as fits, 22 to 48.
  func headSize(_ head: String) -> Double {
    let characters = Double(max(TextWidth.halves(head), 2)) / 2
    let fitting = textWidth * 72 / 25.4 / characters * 0.96
    return min(48, max(22, fitting.rounded(.down)))
  }
}
