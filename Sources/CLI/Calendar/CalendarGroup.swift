import ArgumentParser
import Office

/// `ysq calendar`: questions about working days, which need no desk.
struct CalendarGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "工作日：查年历，判断某天上不上班，推算期限，数工作日",
    subcommands: [CalendarShow.self, CalendarCheck.self, CalendarAdd.self, CalendarCount.self])
}

extension ReadOptions {
  /// The calendar as it is known on the day asked for, with what the desk imported if there is one.
  func calendar(_ console: Console) throws -> OfficeCalendar {
    let day = try knownOn(console)
    return try desk.officeIfAny(console)?.calendar(knownOn: day) ?? OfficeCalendar(knownOn: day)
  }
}
