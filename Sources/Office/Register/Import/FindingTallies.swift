import Casework
import Statute

/// Counts what is irregular, and keeps where it was found first.
struct FindingTallies {
  private var tallies: [FindingCode: FindingTally] = [:]

  private static let places = 5

  mutating func add(_ findings: [Finding], of matter: Case, line: Int) {
    for finding in findings {
      let code = finding.code
      var tally =
        tallies[code]
        ?? FindingTally(
          code: code.rawValue, level: code.level.rawValue, title: code.title, count: 0, lines: [])
      tally.count += 1
      if tally.lines.count < Self.places, tally.lines.last != line { tally.lines.append(line) }
      tallies[code] = tally
    }
  }

  /// The tallies in the order of the law.
  var all: [FindingTally] { FindingCode.allCases.compactMap { tallies[$0] } }
}
