/// The bytes of a number, counted from 1 as people count its characters.
struct Characters {
  private let bytes: ArraySlice<UInt8>

  /// The characters of the UTF-8: a full-width digit is one, though it takes three bytes.
  let count: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    count = bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// The bytes; as many as characters where all are ASCII.
  var length: Int { bytes.count }

  /// How many of them are ASCII digits.
  var digits: Int { bytes.reduce(0) { isDigit($1) ? $0 + 1 : $0 } }

  /// How many of them are ASCII digits or letters.
  var alphanumerics: Int { bytes.reduce(0) { isDigit($1) || isLetter($1) ? $0 + 1 : $0 } }

  /// The byte at a position from 1 to `length`.
  subscript(position: Int) -> UInt8 { bytes[bytes.startIndex + position - 1] }

  /// The value of the digit at a position; wrong for other characters.
  func digit(_ position: Int) -> Int { Int(self[position]) - 0x30 }

  /// The value of a run of digits.
  func number(_ positions: ClosedRange<Int>) -> Int {
    var value = 0
    for position in positions { value = value * 10 + digit(position) }
    return value
  }

  /// Whether each character of a run of positions is one of a class.
  func areAll(_ positions: ClosedRange<Int>, _ isOne: (UInt8) -> Bool) -> Bool {
    firstFault(in: positions, isOne) == nil
  }

  /// The first position of a run whose character is not of the class, counted in characters.
  func firstFault(in positions: ClosedRange<Int>, _ isOne: (UInt8) -> Bool) -> Int? {
    for position in positions where position > length || !isOne(self[position]) { return position }
    return nil
  }
}

/// Whether a byte is an ASCII digit.
func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

/// Whether a byte is an ASCII letter, of either case.
func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte & 0xDF }

/// Whether a byte is the X that stands for a check value of 10, of either case.
func isX(_ byte: UInt8) -> Bool { byte & 0xDF == 0x58 }
