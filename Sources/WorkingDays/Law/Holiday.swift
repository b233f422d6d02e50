/// A holiday of all citizens, as the items of a notice name it.
enum Holiday: Sendable, CaseIterable {
  case newYear, springFestival, tombSweeping, labourDay, dragonBoat, midAutumn, nationalDay

  /// How notices and newspapers write it, the longer spelling first.
  var spellings: [String] {
    switch self {
    case .newYear: ["元旦", "新年"]
    case .springFestival: ["春节", "除夕"]
    case .tombSweeping: ["清明节", "清明"]
    case .labourDay: ["国际劳动节", "劳动节", "五一"]
    case .dragonBoat: ["端午节", "端午"]
    case .midAutumn: ["中秋节", "中秋"]
    case .nationalDay: ["国庆节", "国庆", "十一"]
    }
  }

  /// The names of its statutory days in ``StatutoryDay``.
  var statutoryNames: [String] {
    switch self {
    case .newYear: ["元旦"]
    case .springFestival: ["除夕", "春节"]
    case .tombSweeping: ["清明节"]
    case .labourDay: ["劳动节"]
    case .dragonBoat: ["端午节"]
    case .midAutumn: ["中秋节"]
    case .nationalDay: ["国庆节"]
    }
  }

  /// The holidays that a name speaks of: two for `国庆节、中秋节`, none for a day of its own.
  static func named(in name: String) -> [Holiday] {
    allCases.filter { holiday in holiday.spellings.contains { name.contains($0) } }
  }

  /// The statutory days of some holidays, one entry for each, so that a shared day counts twice.
  static func statutoryDays(of holidays: [Holiday], in year: Int) -> [Day] {
    let names = holidays.flatMap(\.statutoryNames)
    return StatutoryDay.days(of: year).filter { names.contains($0.name) }.map(\.day)
  }
}
