import Glibc

/// Numbers as a sheet shows them: 15 digits that count, never more.
enum DecimalText {
  /// The number in decimal notation, or in scientific where it has more than 15 digits.
  ///
  /// Beyond the 15th digit Excel stores what it likes, so `320706199001010011` typed as a number
  /// has become `3.2070619900101E+17`, and looks like it.
  static func text(_ number: Double) -> String {
    guard number != 0 else { return "0" }
    let (digits, exponent) = rounded(number.magnitude)
    let sign = number < 0 ? "-" : ""
    return sign + (-9..<15 ~= exponent ? plain(digits, exponent) : scientific(digits, exponent))
  }

  /// A whole number with zeros in front.
  static func padded(_ text: String, to digits: Int) -> String {
    let isWhole = text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    return isWhole ? String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text : text
  }

  /// The digits without zeros at the end, and the power of ten of the first.
  private static func rounded(_ number: Double) -> (digits: [UInt8], exponent: Int) {
    var buffer = [CChar](repeating: 0, count: 40)
    withVaList([number]) { _ = vsnprintf(&buffer, buffer.count, "%.14e", $0) }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let cut = text.firstIndex(of: UInt8(ascii: "e")) ?? text.endIndex
    var digits = text[..<cut].filter { 0x30...0x39 ~= $0 }
    while digits.count > 1 && digits.last == 0x30 { digits.removeLast() }
    return (digits, Int(String(decoding: text[cut...].dropFirst(), as: UTF8.self)) ?? 0)
  }

  private static func plain(_ digits: [UInt8], _ exponent: Int) -> String {
    let zero = UInt8(ascii: "0")
    let padded = digits + Array(repeating: zero, count: max(exponent + 1 - digits.count, 0))
    let lead = exponent < 0 ? Array(repeating: zero, count: -exponent) : []
    let all = lead + padded
    let whole = String(decoding: all.prefix(max(exponent, 0) + 1), as: UTF8.self)
    let fraction = String(decoding: all.dropFirst(max(exponent, 0) + 1), as: UTF8.self)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  private static func scientific(_ digits: [UInt8], _ exponent: Int) -> String {
    let first = String(decoding: digits.prefix(1), as: UTF8.self)
    let rest = String(decoding: digits.dropFirst(), as: UTF8.self)
    let power = padded(String(exponent.magnitude), to: 2)
    return first + (rest.isEmpty ? "" : "." + rest) + "E" + (exponent < 0 ? "-" : "+") + power
  }
}
