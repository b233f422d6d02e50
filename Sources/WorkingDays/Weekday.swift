/// A day of the week; the week begins on Monday, as in the notices and in GB/T 7408.
public enum Weekday: Int, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether the day is a 公休日: off, unless a notice calls it in.
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  /// The name as the notices of the State Council write it, `星期一` … `星期日`.
  public var title: String {
    switch self {
    case .monday: "星期一"
    case .tuesday: "星期二"
    case .wednesday: "星期三"
    case .thursday: "星期四"
    case .friday: "星期五"
    case .saturday: "星期六"
    case .sunday: "星期日"
    }
  }
}
