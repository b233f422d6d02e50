import Messages
import WorkingDays

extension RemindView {
  /// The 每日清单 as a page to print.
  public func dailyList(of office: String) -> String {
    let sections = messages.map { message in
      DailyList.Section(
        title: "\(message.recipient)（\(message.role)）", items: message.digest.items)
    }
    let nobody =
      unreached.isEmpty ? [] : [DailyList.Section(title: "没有对应的人员", items: unreached)]
    let date = Day(day).map { "\($0.inFull)" } ?? day
    return DailyList(
      title: "依申请公开每日清单", subtitle: "\(office)　\(date)", sections: sections + nobody
    ).html
  }

  /// Writes it to a file.
  public func writeDailyList(of office: String, to path: String) throws(OfficeError) {
    try OutgoingFile.write(dailyList(of: office), to: path)
  }
}
