/// The letters of a number format that stand for something, literal text left out.
struct FormatMarks {
  private var runs: [Character] = []
  /// The number of zeros if there is nothing else, otherwise 1.
  private(set) var zeros = 1
  /// Whether hours, minutes or seconds count on beyond the day.
  private(set) var isDuration = false

  init(code: String) {
    guard !code.hasPrefix("General"), !code.hasPrefix("G/") else { return }
    var rest = code.lowercased()[...]
    while let next = rest.popFirst(), next != ";" {
      switch next {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[": takeBrackets(&rest)
      case "a" where rest.hasPrefix("m/pm"): rest = rest.dropFirst(4)
      case "a" where rest.hasPrefix("/p"): rest = rest.dropFirst(2)
      case "e" where rest.first == "+" || rest.first == "-": rest = rest.dropFirst()
      case "y", "e", "m", "d", "a", "h", "s": note(next)
      default: continue
      }
    }
    zeros = code.allSatisfy { $0 == "0" } ? max(code.utf8.count, 1) : 1
  }

  var isDate: Bool { !runs.isEmpty }

  /// Hours or seconds, or minutes beside them.
  var hasTime: Bool { runs.contains("h") || runs.contains("s") }

  /// How much of a date is shown; nil for a mere time.
  var precision: NumberFormat.Precision? {
    if runs.contains("d") || runs.contains("a") { return .day }
    if hasMonth { return .month }
    return runs.contains("y") || runs.contains("e") ? .year : nil
  }

  /// An m is a month unless it follows hours or comes before seconds.
  private var hasMonth: Bool {
    runs.indices.contains { index in
      runs[index] == "m"
        && !(index > 0 && runs[index - 1] == "h")
        && !(index + 1 < runs.count && runs[index + 1] == "s")
    }
  }

  /// `[h]` counts hours on beyond the day; all else in brackets is a colour, a condition or a language.
  private mutating func takeBrackets(_ rest: inout Substring) {
    let inside = rest.prefix { $0 != "]" }
    rest = rest.dropFirst(inside.count + 1)
    if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
      isDuration = true
    }
  }

  private mutating func note(_ letter: Character) {
    if runs.last != letter { runs.append(letter) }
  }
}
