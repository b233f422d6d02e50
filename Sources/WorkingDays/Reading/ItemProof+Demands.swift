/// What days of any kind must be.
extension ItemProof {
  /// Refuses a Monday to Friday among days that are made up or moved.
  func requireWeekend(_ spans: [DatedSpan]) throws(NoticeFault) {
    for day in spans.days where !day.weekday.isWeekend {
      throw .notWeekend(spans.place(of: day), day: day)
    }
  }

  /// Refuses a weekend day where a day is given in exchange.
  func requireWeekday(_ span: DatedSpan) throws(NoticeFault) {
    for day in span.days where day.weekday.isWeekend {
      throw .notWeekday(span.dated(day).place, day: day)
    }
  }

  /// Refuses a day that is not one of the days off, as far as the item names any.
  func requireInside(_ spans: [DatedSpan]) throws(NoticeFault) {
    guard !holidayDays.isEmpty else { return }
    for day in spans.days where !holidayDays.contains(day) {
      throw .outsideHoliday(spans.place(of: day), day: day)
    }
  }

  /// Refuses a day that is written twice.
  func requireOnce(_ spans: [DatedSpan]) throws(NoticeFault) {
    var seen: Set<Day> = []
    for span in spans {
      for day in span.days where !seen.insert(day).inserted {
        throw .twice(span.dated(day).place, day: day)
      }
    }
  }

  /// Catches a lost digit that hits the same weekday: 9 January for 9 October.
  func requireNear(_ spans: [DatedSpan]) throws(NoticeFault) {
    let off = item.off.days
    guard let first = off.min(), let last = off.max() else { return }
    for day in spans.days where day < first - Self.reach || day > last + Self.reach {
      throw .farFromHoliday(spans.place(of: day), day: day)
    }
  }

  /// How far from its holiday a make-up day is believed, in days.
  private static var reach: Int { 21 }
}
