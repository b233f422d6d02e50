import ArgumentParser
import Office

/// What reads of persons take: the reason for looking behind the masks, and who looks.
struct RevealOptions: ParsableArguments {
  @Option("显示完整的姓名和号码，要写明理由；谁在什么时候看过会记下来", noun: "理由")
  var reveal: String?

  @Option("查看人，与 --reveal 同用；不写时取 YSQ_BY，再取登录名", noun: "姓名")
  var by: String?

  /// The office as it may be seen, once the look is on record.
  ///
  /// - Parameter subject: What is looked at, as the record names it.
  func look(_ office: Office, at subject: String, _ console: Console) throws -> Office {
    try office.revealing(reveal, of: subject, by: RecordOptions.person(by, console))
  }
}
