/// JSON as it grows: the bytes so far and the brackets still open.
final class JSONText {
  private(set) var bytes: [UInt8] = []
  private var closings: [UInt8] = []
  private var needsComma = false

  /// How many brackets are open.
  var depth: Int { closings.count }

  /// Opens an object or an array and answers the depth inside it.
  func open(_ bracket: Bracket) -> Int {
    bytes.append(bracket.opening)
    closings.append(bracket.closing)
    needsComma = false
    return depth
  }

  /// Closes brackets until `depth` are open.
  func close(to depth: Int) {
    while closings.count > depth, let closing = closings.popLast() {
      bytes.append(closing)
      needsComma = true
    }
  }

  /// Starts the next element of the array at this depth.
  func element(at depth: Int) {
    close(to: depth)
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Starts the next member of the object at this depth.
  func key(_ key: String, at depth: Int) {
    element(at: depth)
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }

  func null() { plain("null") }

  /// Writes a number or a truth value, which need no quotes.
  func plain(_ literal: String) {
    bytes.append(contentsOf: literal.utf8)
    needsComma = true
  }

  func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.needsEscape) {
      for byte in text.utf8 { Self.needsEscape(byte) ? escape(byte) : bytes.append(byte) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes any value, and closes what it left open.
  func value(_ value: some Encodable) throws {
    let start = depth
    try value.encode(to: ViewEncoder(text: self, start: start))
    close(to: start)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, byte])
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
      bytes.append(contentsOf: digits.utf8)
    }
  }

  enum Bracket {
    case object, array

    var opening: UInt8 { self == .object ? UInt8(ascii: "{") : UInt8(ascii: "[") }
    var closing: UInt8 { self == .object ? UInt8(ascii: "}") : UInt8(ascii: "]") }
  }
}
