import ArgumentParser
import Office
import WorkingDays

/// What every read takes: how the matter stood on a day.
struct ReadOptions: ParsableArguments {
  @Option("按这一天的情况看：只计到当天为止的事项和已公布的放假通知；不写时为今天")
  var asOf: Day?

  @Flag(help: "放假通知按今天已知的算，与 --as-of 同用")
  var asKnownNow = false

  @OptionGroup var desk: DeskOptions

  /// The office at its desk.
  func office(_ console: Console) throws -> Office { try desk.office(console) }

  /// From where the matter is looked at.
  func standpoint(_ console: Console) throws -> Standpoint {
    Standpoint(asOf: try day(console), knownOn: try knownOn(console))
  }

  /// The day that the answer speaks of.
  func day(_ console: Console) throws -> Day { try asOf ?? console.clock.today }

  /// The day up to which notices count as known.
  func knownOn(_ console: Console) throws -> Day {
    asKnownNow ? try console.clock.today : try day(console)
  }
}
