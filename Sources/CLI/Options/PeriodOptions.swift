import ArgumentParser
import Casework
import Office
import WorkingDays

/// A period that a letter or an order states, in one of two ways.
struct PeriodOptions: ParsableArguments {
  @Option("期限，多少个工作日", noun: "天数")
  var within: Int?

  @Option(ahead: "期限的最后一天，与 --within 只写一个")
  var byDay: Day?

  /// The period, if one is stated.
  var period: Period? { within.map(Period.workingDays) ?? byDay.map(Period.until) }

  func validate() throws {
    guard within == nil || byDay == nil else {
      throw OfficeError(
        .usage, code: "contradiction", message: "--within 和 --by-day 只能写一个",
        field: "--by-day", hint: "请去掉其中一个")
    }
  }
}
