import Casework

/// What has to be known of a whole register before its first row is taken over.
///
/// It holds eight bytes a row and nothing else that grows with the register, except the rows that
/// stand far from the others of their application.
struct RegisterSurvey {
  /// Rows whose application began further up, not just above, by the office's number.
  private(set) var scattered: [String: [RegisterRow]] = [:]
  private(set) var scatteredLines: Set<Int> = []
  /// The highest serial of each year among numbers of the desk's own form.
  private(set) var serials: [Int: Int] = [:]
  private(set) var rows = 0

  private var seen: Set<UInt64> = []
  private var last: String?
  /// Whether the last row began further up.
  private var isScattered = false

  mutating func add(_ row: RegisterRow, _ file: RegisterFile) {
    rows += 1
    guard let number = row.record.officeNumber else {
      last = nil
      return
    }
    if let own = CaseNumber(officeNumber: number) {
      serials[own.year] = max(serials[own.year] ?? 0, own.serial)
    }
    if number != last { isScattered = !seen.insert(Self.hash(number)).inserted }
    last = number
    guard isScattered else { return }
    scattered[number, default: []].append(file.read(row))
    scatteredLines.insert(row.line)
  }

  mutating func close() { seen = [] }

  /// The rows of an application that stand elsewhere; each is handed out once.
  mutating func takeScattered(_ number: String) -> [RegisterRow] {
    scattered.removeValue(forKey: number) ?? []
  }

  /// FNV-1a over the number.
  static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension CaseNumber {
  /// A number of the office that has the desk's own form, and could be one of its numbers.
  init?(officeNumber text: String) {
    guard let number = CaseNumber(text), 1990...2100 ~= number.year, number.serial < 1_000_000
    else { return nil }
    self = number
  }
}
