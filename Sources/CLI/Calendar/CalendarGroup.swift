import ArgumentParser
import Office

/// `ysq calendar`: questions about working days, which need no desk but heed the one there is.
struct CalendarGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "工作日：查年历，判断某天上不上班，推算期限，数工作日，导入放假通知",
    discussion: "有案件台的，用它导入的放假通知和机关设置里的地方放假；没有的，用程序自带的通知。",
    subcommands: [
      CalendarShow.self, CalendarCheck.self, CalendarAdd.self, CalendarCount.self,
      CalendarImport.self,
    ])
}

extension ReadOptions {
  /// The calendar as it is known on the day asked for, with what the desk imported if there is one.
  func calendar(_ console: Console) throws -> OfficeCalendar {
    let day = try knownOn(console)
    return try desk.officeIfAny(console)?.calendar(knownOn: day) ?? OfficeCalendar(knownOn: day)
  }
}
