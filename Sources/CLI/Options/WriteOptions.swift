import ArgumentParser
import Office
import WorkingDays

/// What most writes to a case take besides: the day on which it happened, and files that show it.
struct WriteOptions: ParsableArguments {
  @OptionGroup var dated: DatedOptions

  @Option("附件，如来信、邮单、批示的扫描件", noun: "文件") var attach: [String]

  /// The office at its desk.
  func office(_ console: Console) throws -> Office { try dated.office(console) }

  /// The entry; the day has to be given.
  func entry(_ console: Console) throws -> Entry {
    try dated.entry(console).attaching(attach)
  }

  /// The entry of what happened today if no day was given, for `note` and `strike`.
  func entryOfToday(_ console: Console) throws -> Entry {
    dated.record.entry(on: try dated.on ?? console.clock.today, console).attaching(attach)
  }

  /// Adds to a case what happened that day, and shows what became of it.
  func enter(_ console: Console, _ act: (Office, Entry) throws -> CaseView) throws {
    try dated.record.enter(entry(console), console, act)
  }

  /// The same of what happened today if no day was given.
  func enterToday(_ console: Console, _ act: (Office, Entry) throws -> CaseView) throws {
    try dated.record.enter(entryOfToday(console), console, act)
  }
}
