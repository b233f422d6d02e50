/// The number of something the desk keeps: a sign of its kind, the year, and a serial from 1 that is
/// contiguous within the year and never given twice.
public protocol SerialNumber: Hashable, Comparable, Sendable, Codable, LosslessStringConvertible {
  /// What stands before the year; nothing for cases.
  static var sign: String { get }
  var year: Int { get }
  /// From 1.
  var serial: Int { get }

  init(year: Int, serial: Int)
}

extension SerialNumber {
  /// Reads the sign, four digits, a hyphen and a serial of at least four digits.
  public init?(_ text: String) {
    guard text.hasPrefix(Self.sign) else { return nil }
    let parts = text.dropFirst(Self.sign.count)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count >= 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let serial = Int(parts[1]), serial > 0
    else { return nil }
    self.init(year: year, serial: serial)
    guard description == text else { return nil }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no number of this kind")
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public var description: String {
    let digits = String(serial)
    return "\(Self.sign)\(year)-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count))
      + digits
  }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.serial) < (rhs.year, rhs.serial)
  }
}
