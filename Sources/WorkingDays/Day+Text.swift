/// A day outside the program is the text `YYYY-MM-DD`, in files, in JSON and in the database.
extension Day: LosslessStringConvertible {
  /// Years that a typed date may lie in; anything else is a slip of the pen.
  static let years = 1900...2199

  /// Reads `YYYY-MM-DD`, and nothing that only resembles it.
  ///
  /// Digits are ASCII, months and days have two of them, the year lies in 1900...2199.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == Self.hyphen, bytes[7] == Self.hyphen,
      let year = Self.number(bytes[0..<4]), Self.years ~= year,
      let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let civil = civil
    let parts = [(civil.year, 4), (civil.month, 2), (civil.dayOfMonth, 2)]
    return parts.map(Self.padded).joined(separator: "-")
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not a day of the form YYYY-MM-DD")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
