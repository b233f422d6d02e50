import Office

/// A bar on stderr for work that takes more than two seconds on a terminal.
///
///     var bar = ProgressBar("重建", total: cases.count, console: console)
///     for (index, number) in cases.enumerated() {
///       …
///       bar.advance(to: index + 1)
///     }
///     bar.finish()
struct ProgressBar {
  private let title: String
  private var total: Int?
  private let write: (String) -> Void
  private var pace: Pace
  private var isVisible = false

  /// - Parameter total: nil while it is not known; then the bar only counts.
  init(_ title: String, total: Int? = nil, console: Console) {
    self.title = title
    self.total = total
    write = console.terminal.showsErrors ? { console.prompt($0) } : { _ in }
    pace = Pace(started: OfficeClock.elapsed)
  }

  mutating func advance(to done: Int) {
    guard pace.isTime(OfficeClock.elapsed) else { return }
    isVisible = true
    write("\r" + (total.map { Self.frame(title, done: done, of: max(1, $0)) } ?? "\(title)  \(done)"))
  }

  /// The same where the total comes to light on the way.
  mutating func advance(to done: Int, of total: Int) {
    self.total = total
    advance(to: done)
  }

  /// Wipes the bar.
  func finish() {
    if isVisible { write("\r\u{1B}[K") }
  }

  /// `重建  [##########..........]  50%  500/1000`
  static func frame(_ title: String, done: Int, of total: Int) -> String {
    let share = min(total, max(0, done))
    let filled = share * 20 / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    let percent = "\(share * 100 / total)%".padded(to: 4, alignedRight: true)
    return "\(title)  [\(bar)]  \(percent)  \(share)/\(total)"
  }

  /// When a bar is drawn: not in the first two seconds, then ten times a second.
  struct Pace {
    private var next: Int64

    init(started: Int64) { next = started + 2_000 }

    mutating func isTime(_ now: Int64) -> Bool {
      guard now >= next else { return false }
      next = now + 100
      return true
    }
  }
}
