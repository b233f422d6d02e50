import ArgumentParser
import Office
import WorkingDays

/// What most writes take besides: the day on which it happened.
struct WriteOptions: ParsableArguments {
  @Option("事情发生的日期")
  var on: Day?

  @OptionGroup var record: RecordOptions

  /// The day it happened: asked for on a terminal, else it has to be given.
  func day(_ console: Console) throws -> Day { try console.required(on, "--on") }

  /// The day it happened, today if none was given, for `note` and `strike`.
  func dayOrToday(_ console: Console) throws -> Day { try on ?? console.clock.today }

  /// Adds to a case and shows what became of it.
  func enter(_ console: Console, _ act: (Office, Entry) throws -> CaseView) throws {
    try record.enter(console, on: day(console), act)
  }
}
