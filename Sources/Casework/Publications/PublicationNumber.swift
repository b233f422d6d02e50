/// The number of a publication (主动公开的信息): `公2026-0001`.
public struct PublicationNumber: SerialNumber {
  public static let sign = "公"

  public let year: Int
  public let serial: Int

  public init(year: Int, serial: Int) {
    self.year = year
    self.serial = serial
  }
}
