/// A civil date of the Gregorian calendar, without time or zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// Makes the day that lies `number` days after 1970-01-01.
  @inlinable public init(number: Int32) { self.number = number }

  @inlinable public static func < (lhs: Day, rhs: Day) -> Bool { lhs.number < rhs.number }
}
