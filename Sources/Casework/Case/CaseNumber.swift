/// The number of a case: the year it reached the office and a serial, `2026-0001`. Never reused.
public struct CaseNumber: SerialNumber {
  public static let sign = ""

  public let year: Int
  public let serial: Int

  public init(year: Int, serial: Int) {
    self.year = year
    self.serial = serial
  }
}
