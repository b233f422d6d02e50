import ArgumentParser
import Glibc
import Office
import WorkingDays

/// What every write takes: who enters it, and whether it happened against the rules.
struct RecordOptions: ParsableArguments {
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名")
  var by: String?

  @Option("不合规定但确实发生了的，照实登记并写明情况；核查时会提示", noun: "说明")
  var asHappened: String?

  @OptionGroup var desk: DeskOptions

  /// The office at its desk.
  func office(_ console: Console) throws -> Office { try desk.office(console) }

  /// The entry of something that happened on a day.
  func entry(on day: Day, _ console: Console) -> Entry {
    Entry(on: day, by: person(console), asHappened: asHappened)
  }

  /// Who enters it.
  func person(_ console: Console) -> String { Self.person(by, console) }

  static func person(_ by: String?, _ console: Console) -> String {
    if let counter = console.counter { return counter.person }
    return by ?? console.variable("YSQ_BY") ?? loginName ?? "uid\(getuid())"
  }

  /// Adds to a case and shows what became of it.
  func enter(
    _ entry: Entry, _ console: Console, _ act: (Office, Entry) throws -> CaseView
  ) throws {
    try console.show(RecordedCase(try act(office(console), entry)))
  }

  private static var loginName: String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }
}
