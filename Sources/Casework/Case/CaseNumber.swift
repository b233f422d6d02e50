/// The number of a case: the year it reached the office and a serial, `2026-0001`. Never reused.
public struct CaseNumber: Hashable, Comparable, Sendable, Codable, LosslessStringConvertible {
  public let year: Int
  /// From 1, contiguous within the year.
  public let serial: Int

  public init(year: Int, serial: Int) {
    self.year = year
    self.serial = serial
  }

  /// Reads four digits, a hyphen and a serial of at least four digits.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count >= 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let serial = Int(parts[1]), serial > 0
    else { return nil }
    self.init(year: year, serial: serial)
    guard description == text else { return nil }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = CaseNumber(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no case number")
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public var description: String {
    let digits = String(serial)
    return "\(year)-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.serial) < (rhs.year, rhs.serial)
  }
}
