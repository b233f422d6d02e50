/// What is taken over as it stands although it looks wrong, cell by cell.
extension RegisterReceipt {
  func warnings(_ row: RegisterRow) -> [(place: RegisterPlace, reason: String)] {
    [
      ("证件号码", identity?.fault), ("联系电话", record.phone.flatMap(Self.phoneFault)),
      ("电子邮箱", record.email.flatMap(Self.emailFault)),
    ].compactMap { title, fault in
      fault.map { (row.place(title), "\($0)，照原样导入") }
    }
  }

  /// A telephone has seven figures at least, a mobile one eleven; several may stand in a cell.
  private static func phoneFault(_ text: String) -> String? {
    let figures = text.filter(\.isASCIIDigit)
    if figures.count < 7 { return "“\(text)”不像电话号码" }
    guard figures.count == text.count, figures.first == "1", (9...12).contains(figures.count),
      figures.count != 11
    else { return nil }
    return "手机号码应当是 11 位，现在是 \(figures.count) 位"
  }

  private static func emailFault(_ text: String) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty } ? nil : "“\(text)”不像电子邮箱"
  }
}
