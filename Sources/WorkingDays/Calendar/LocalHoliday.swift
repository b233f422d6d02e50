/// A break that only one region has, such as 彝族年 in an autonomous prefecture.
///
/// 全国年节及纪念日放假办法 leaves these to the regions; the notices do not list them.
public struct LocalHoliday: Hashable, Sendable {
  public let first: Day

  /// The last day of the break, which belongs to it. Earlier than `first`: no day at all.
  public let last: Day

  public let name: String

  /// The document that grants it, as it is cited.
  public let basis: String

  public init(first: Day, last: Day, name: String, basis: String) {
    self.first = first
    self.last = last
    self.name = name
    self.basis = basis
  }

  func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
