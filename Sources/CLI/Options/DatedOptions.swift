import ArgumentParser
import Office
import WorkingDays

/// The day on which something happened, and who enters it.
struct DatedOptions: ParsableArguments {
  /// The words that ``Verb/dayTitle`` of each verb stands in for.
  static let anyDay = "事情发生的日期"

  @Option(anyDay)
  var on: Day?

  @OptionGroup var record: RecordOptions

  /// The office at its desk.
  func office(_ console: Console) throws -> Office { try record.office(console) }

  /// The entry; the day has to be given.
  func entry(_ console: Console) throws -> Entry {
    record.entry(on: try console.required(on, "--on"), console)
  }
}
