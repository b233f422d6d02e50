/// The text of a result as a person reads it, line by line.
struct Page {
  let paint: Paint

  /// The width that tables keep to.
  let columns: Int

  private(set) var text = ""

  init(paint: Paint, columns: Int) {
    self.paint = paint
    self.columns = columns
  }

  mutating func line(_ line: String = "", _ ink: Paint.Ink? = nil) {
    text += paint(line, ink)
    text += "\n"
  }

  mutating func table(_ table: Table) {
    for line in table.lines(paint: paint, within: columns) { self.line(line) }
  }
}
