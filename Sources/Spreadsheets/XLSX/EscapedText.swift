/// Characters that XML cannot hold stand as `_x0007_` in a workbook.
enum EscapedText {
  /// The text that is meant; an escaped zero stays as it is written.
  static func decoded(_ bytes: UnsafeRawBufferPointer) -> String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var rest = Array(String(decoding: bytes, as: UTF8.self).utf16)[...]
    while let unit = rest.first {
      let escaped = unit == underscore ? character(rest) : nil
      units.append(escaped ?? unit)
      rest = rest.dropFirst(escaped == nil ? 1 : 7)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The text with what only looks like such a character marked as text.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var units: [UInt16] = []
    let all = Array(text.utf16)
    for index in all.indices {
      units.append(all[index])
      if all[index] == underscore && character(all[index...]) != nil {
        units += "x005F_".utf16
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static let underscore = UInt16(UInt8(ascii: "_"))

  /// The character of `_xHHHH_` at the front.
  private static func character(_ units: ArraySlice<UInt16>) -> UInt16? {
    let units = Array(units.prefix(7))
    guard units.count == 7, units[1] == UInt16(UInt8(ascii: "x")), units[6] == underscore else {
      return nil
    }
    let digits = units[2..<6].compactMap { UInt8(exactly: $0) }
    guard digits.count == 4, digits.allSatisfy(\.isHexadecimal) else { return nil }
    let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    return value == 0 ? nil : value
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    0x30...0x39 ~= self || 0x41...0x46 ~= self || 0x61...0x66 ~= self
  }
}
