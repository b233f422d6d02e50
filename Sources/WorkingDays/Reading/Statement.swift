/// One thing that an item says about days.
struct Statement {
  enum Kind: Hashable {
    case off, substitute, swapped, work, resumed, plainWeekend, statutory, moved, extends
  }

  let kind: Kind
  let spans: [DatedSpan]

  /// The days that 公休日 are moved to.
  var targets: [DatedSpan] = []

  /// Whether it takes apart (其中) the days off named before.
  var isBreakdown = false

  /// Whether a checked count confirms its length.
  var isCounted = false

  /// Whether it is said to touch a weekend.
  var joinsWeekend = false

  var days: [Day] { spans.days }

  /// Days off that the item grants, rather than repeats.
  var isHoliday: Bool { kind == .off && !isBreakdown }
}
