/// Bars as a drawing that a screen reader can tell: SVG without script.
public struct BarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public let name: String
    public let value: Int

    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  public let title: String
  public let bars: [Bar]

  public init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  /// Units of the drawing: the line of a bar, the place of names, the longest bar.
  private static let (line, names, longest) = (28, 170, 430)

  var markup: String {
    let height = bars.count * Self.line + 8
    let told = bars.map { "\($0.name) \($0.value)" }.joined(separator: "，")
    return """
      <figure>
      <svg viewBox="0 0 680 \(height)" role="img" aria-label="\("\(title)：\(told)".escaped)">
      <title>\(title.escaped)</title>
      \(bars.indices.map(drawn).joined(separator: "\n"))
      </svg>
      <figcaption>\(title.escaped)</figcaption>
      </figure>

      """
  }

  private func drawn(_ index: Int) -> String {
    let bar = bars[index]
    let top = index * Self.line + 4
    let most = max(1, bars.map(\.value).max() ?? 1)
    let width = bar.value * Self.longest / most
    return """
      <text x="\(Self.names - 8)" y="\(top + 15)" font-size="13" text-anchor="end">\
      \(bar.name.escaped)</text>
      <rect x="\(Self.names)" y="\(top)" width="\(width)" height="20" fill="#2f5d8a"/>
      <text x="\(Self.names + width + 6)" y="\(top + 15)" font-size="13">\(bar.value)</text>
      """
  }
}
