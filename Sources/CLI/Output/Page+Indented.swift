extension Page {
  /// A text below a line, each of its lines set in by some columns.
  mutating func indented(_ columns: Int, _ text: String, _ ink: Paint.Ink? = nil) {
    let blanks = String(repeating: " ", count: columns)
    // A closing mark may stand one past the end of its line.
    for line in text.onOneLine.wrapped(to: max(20, self.columns - columns - 2)) {
      self.line(blanks + paint(line, ink))
    }
  }
}
