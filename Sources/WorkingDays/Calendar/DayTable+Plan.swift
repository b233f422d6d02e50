/// Where the flags of a table come from: weekday, law, notice, local holiday, in rising strength.
extension DayTable {
  /// Lays the flags of the whole table out, each layer over the one before.
  init(plan: Plan, localHolidays: [LocalHoliday]) {
    var flags = Self.withoutNotices
    for year in plan.years { Self.freeStatutoryDays(of: year, in: &flags) }
    for notice in plan.notices {
      for set in notice.days { Self.set(set.day, by: plan, in: &flags) }
    }
    for holiday in localHolidays { Self.rest(holiday, in: &flags) }
    self.init(flags: flags)
  }

  /// Every year as if no notice were out: weekends and statutory days are off.
  private static let withoutNotices: [Bool] = {
    var flags = (first..<end).map { !Day(clamping: $0).weekday.isWeekend }
    for year in Day(clamping: first).year..<Day(clamping: end).year {
      for day in StatutoryDay.days(of: year) { write(false, at: day.day, in: &flags) }
    }
    return flags
  }()

  /// Takes back the statutory days of an arranged year: there its notice alone decides.
  private static func freeStatutoryDays(of year: Int, in flags: inout [Bool]) {
    for day in StatutoryDay.days(of: year) {
      write(!day.day.weekday.isWeekend, at: day.day, in: &flags)
    }
  }

  /// Writes what the plan says in the end, which need not be what the notice at hand said.
  private static func set(_ day: Day, by plan: Plan, in flags: inout [Bool]) {
    if let entry = plan.entries[day] { write(entry.set.isWorking, at: day, in: &flags) }
  }

  /// Frees the days of a local holiday, as far as they lie in the table.
  private static func rest(_ holiday: LocalHoliday, in flags: inout [Bool]) {
    let first = max(holiday.first, Day(clamping: Self.first))
    let last = min(holiday.last, Day(clamping: end - 1))
    guard first <= last else { return }
    for count in 0...(last - first) { write(false, at: first + count, in: &flags) }
  }

  /// Sets one flag; days outside the table have none.
  private static func write(_ isWorked: Bool, at day: Day, in flags: inout [Bool]) {
    let index = Int(day.number) - first
    if flags.indices ~= index { flags[index] = isWorked }
  }
}
