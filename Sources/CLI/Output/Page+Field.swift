extension Page {
  /// The columns that labels take at the beginning of a line.
  private static let labels = 10

  /// `申请内容  公开……`: a label and its text, whose further lines stand below the first.
  mutating func field(_ label: String, _ text: String, _ ink: Paint.Ink? = nil) {
    hanging(label.padded(to: Self.labels), text, ink)
  }

  /// A line that belongs to the field above it, such as `1. 设计方案`.
  mutating func part(_ mark: String, _ text: String) {
    hanging(String(repeating: " ", count: Self.labels) + mark, text, nil)
  }

  /// ` 1. 申请渠道        当面`: a numbered line of a summary.
  mutating func item(_ label: String, width: Int, _ text: String) {
    hanging(label.padded(to: width), text, nil)
  }

  /// `可以办理  confirm、correction ask、…`: a label and words that stay whole.
  mutating func list(_ label: String, _ words: [String]) {
    var lines = [""]
    for (index, word) in words.enumerated() {
      let piece = index + 1 < words.count ? word + "、" : word
      let width = (lines.last ?? "").columns + piece.columns
      if width > columns - Self.labels, lines.last != "" { lines.append("") }
      lines[lines.count - 1] += piece
    }
    for (index, line) in lines.enumerated() {
      self.line((index == 0 ? label : "").padded(to: Self.labels) + line)
    }
  }

  /// Writes text beside a head, within the width of the page.
  private mutating func hanging(_ head: String, _ text: String, _ ink: Paint.Ink?) {
    let indent = String(repeating: " ", count: head.columns)
    // A closing mark may stand one past the end of its line.
    let lines = text.onOneLine.wrapped(to: max(20, columns - head.columns - 2))
    for (index, line) in lines.enumerated() {
      self.line((index == 0 ? head : indent) + paint(line, ink))
    }
  }
}
