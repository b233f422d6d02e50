/// The number of a publication (主动公开的信息): `公2026-0001`.
public struct PublicationNumber: Hashable, Comparable, Sendable, Codable,
  LosslessStringConvertible
{
  public let year: Int
  /// From 1, contiguous within the year.
  public let serial: Int

  public init(year: Int, serial: Int) {
    self.year = year
    self.serial = serial
  }

  /// Reads `公` and a number of the form of a case number.
  public init?(_ text: String) {
    guard text.hasPrefix("公"), let number = CaseNumber(String(text.dropFirst())) else { return nil }
    self.init(year: number.year, serial: number.serial)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = PublicationNumber(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no publication number")
    }
    self = number
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public var description: String { "公\(CaseNumber(year: year, serial: serial))" }

  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.serial) < (rhs.year, rhs.serial)
  }
}
