import Casework
import Crypto
import Statute
import WorkingDays

extension Profile {
  /// SHA-256 over the values that move a day or a row of the report: heads, readings, local
  /// holidays and terms. Derived tables carry it.
  ///
  /// The order of the file and what only repeats a standard answer change nothing.
  public var fingerprint: String {
    var sha = SHA256()
    for line in settlements { sha.update(data: Self.framed(line)) }
    return sha.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private var settlements: [[String]] {
    let terms = ["terms", String(correctionDays), String(mailAllowance)]
    let choices = Reading.allCases.map { ["reading", $0.rawValue, policy.choice($0).rawValue] }
    return [terms] + choices + Self.sorted(heads.map(\.parts))
      + Self.sorted(localHolidays.map(\.parts))
  }

  private static func sorted(_ lines: [[String]]) -> [[String]] {
    lines.sorted { framed($0).lexicographicallyPrecedes(framed($1)) }
  }

  /// The fields with their lengths before them, so that no two lines have the same bytes.
  private static func framed(_ fields: [String]) -> [UInt8] {
    fields.flatMap { Array("\($0.utf8.count):\($0)".utf8) } + [UInt8(ascii: ";")]
  }
}

extension Policy.Head {
  fileprivate var parts: [String] {
    ["head", name, from?.description ?? "", until?.description ?? ""]
  }
}

extension LocalHoliday {
  fileprivate var parts: [String] { ["holiday", first.description, last.description, name, basis] }
}
