import Glibc
import WorkingDays

/// Makes the text of a cell from the number that is stored and its format.
struct CellText {
  /// Days counted from 1904, as workbooks of old Macs do.
  let countsFrom1904: Bool
  private var days: [Int: String] = [:]

  /// The last day that a sheet can show, 9999-12-31.
  private static let lastSerial = 2_958_465.0
  private static let secondsADay = 86_400
  private static let keptDays = 50_000

  init(countsFrom1904: Bool) { self.countsFrom1904 = countsFrom1904 }

  /// The text of a number; a value that is none is returned as it stands.
  mutating func text(_ value: [UInt8], format: NumberFormat) -> String {
    if case .number(let digits) = format, digits < 2, Self.isPlain(value) {
      return String(decoding: value, as: UTF8.self)
    }
    let stored = String(decoding: value, as: UTF8.self)
    guard let number = Double(stored.trimmingBlanks), number.isFinite else { return stored }
    switch format {
    case .number(let digits): return DecimalText.padded(DecimalText.text(number), to: digits)
    case .duration:
      guard 0..<1e9 ~= number else { return DecimalText.text(number) }
      return time(Int((number * Double(Self.secondsADay)).rounded()))
    case .date(let precision, let hasTime):
      return date(number, precision, hasTime) ?? DecimalText.text(number)
    }
  }

  /// A whole number of at most 15 digits needs no second look.
  private static func isPlain(_ value: [UInt8]) -> Bool {
    1...15 ~= value.count && value.allSatisfy { 0x30...0x39 ~= $0 }
      && (value.count == 1 || value[0] != 0x30)
  }

  private mutating func date(
    _ number: Double, _ precision: NumberFormat.Precision?, _ hasTime: Bool
  ) -> String? {
    let serial = countsFrom1904 ? number + 1_462 : number
    guard number >= 0, serial < Self.lastSerial + 1 else { return nil }
    // Arithmetic leaves 44834.99999999999 where 44835 is shown.
    var whole = Int((serial + 1e-9).rounded(.down))
    let seconds = ((serial - Double(whole)) * Double(Self.secondsADay)).rounded()
    var second = max(Int(seconds), 0)
    if hasTime && second >= Self.secondsADay {
      whole += 1
      second = 0
    }
    guard let precision else { return time(second) }
    let day = day(whole)
    switch precision {
    case .year: return String(day.prefix(4))
    case .month: return String(day.prefix(7))
    case .day: return hasTime && second > 0 ? day + " " + time(second) : day
    }
  }

  /// `14:05`, with seconds where there are any.
  private func time(_ second: Int) -> String {
    let parts = [second / 3_600, second / 60 % 60, second % 60].map {
      DecimalText.padded(String($0), to: 2)
    }
    return parts.prefix(second % 60 == 0 ? 2 : 3).joined(separator: ":")
  }

  /// The day of a serial number, with the two that exist in Excel alone.
  private mutating func day(_ serial: Int) -> String {
    if let known = days[serial] { return known }
    let text =
      switch serial {
      case 0: "1900-01-00"
      case 60: "1900-02-29"
      default: Day(number: Int32(serial - (serial < 60 ? 25_568 : 25_569))).description
      }
    if days.count >= Self.keptDays { days.removeAll() }
    days[serial] = text
    return text
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
