/// Works out what a notice with 调整, 延长 or 调休放假 in its title changes in its year.
struct Amendment {
  /// The items as they were understood and checked.
  let items: [ItemReading]

  /// What the items set by themselves, without prolonged holidays.
  let days: [NoticeDay]
  let identity: NoticeIdentity

  /// What stands for the year without this notice, which may be known already.
  private let plan: [NoticeDay]

  /// - Throws: `.nothingToAmend` when the year has no notice of its own among the known ones.
  init(
    items: [ItemReading], days: [NoticeDay], identity: NoticeIdentity, known: [Notice]
  ) throws(NoticeFault) {
    self.items = items
    self.days = days
    self.identity = identity
    let others = known.filter { $0.year == identity.year && $0.title != identity.title }
    guard others.contains(where: { $0.kind == .yearly }) else {
      throw .nothingToAmend(year: identity.year)
    }
    plan = Plan(notices: others).entries.values.map(\.set).sorted { $0.day < $1.day }
  }

  /// The notice with the days it sets, and those of the replaced items that it does not set again.
  func notice() throws(NoticeFault) -> Notice {
    var set = days
    for item in items { set += try prolonged(by: item) }
    guard !set.isEmpty else { throw .nothingSet }
    let ended = replaced.map(\.day).filter { day in !set.contains { $0.day == day } }
    return Notice(
      year: identity.year, number: identity.number, title: identity.title,
      published: identity.published, kind: .amending(dropping: ended), days: set)
  }

  /// The days that stood for an item which the notice sets anew.
  private var replaced: [NoticeDay] {
    let anew = items.filter { !$0.setDays.isEmpty }
    return plan.filter { old in anew.contains { Self.isSame(old.name, as: $0) } }
  }

  /// The days from the old end of a holiday to the new one, make-up days among them included.
  private func prolonged(by item: ItemReading) throws(NoticeFault) -> [NoticeDay] {
    var added: [NoticeDay] = []
    for span in item.spans(.extends) {
      let old = plan.last { !$0.isWorking && Self.isSame($0.name, as: item) }
      guard let old else { throw .nameless(span.first.place) }
      guard span.first.day > old.day else { throw .notLonger(span.first.place, end: old.day) }
      try checkResumed(item, after: span.first.day)
      added += (1...(span.first.day - old.day)).map {
        NoticeDay(day: old.day + $0, isWorking: false, name: old.name)
      }
    }
    return added
  }

  /// Work begins again on the day after the new end.
  private func checkResumed(_ item: ItemReading, after end: Day) throws(NoticeFault) {
    for span in item.spans(.resumed) where span.first.day != end + 1 {
      throw .outsideHoliday(span.first.place, day: span.first.day)
    }
  }

  /// Whether a name of the plan means the holiday of an item, in whatever spelling.
  private static func isSame(_ name: String, as item: ItemReading) -> Bool {
    let holidays = Holiday.named(in: name)
    return name == item.name || holidays.contains { item.holidays.contains($0) }
  }
}
