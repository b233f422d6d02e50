import ArgumentParser
import Office
import Statute
import WorkingDays

/// How an application came, and when.
struct ReceiptOptions: ParsableArguments {
  @Option("申请渠道") var channel: Channel?
  @Option("申请人提交（当面递交、寄出、发送）的日期") var on: Day?
  @Option("邮件由本机关签收的日期；不写时同 --on") var signed: Day?
  @Option("申请到达工作机构的日期；不写时同 --signed 或者 --on") var arrived: Day?
  @Option("与申请人确认的日期") var confirmed: Day?
  @Option("收件的邮件号", noun: "邮件号") var mailNumber: String?
  @Option("已经登记过的来件，如 来2026-0001", noun: "来件号") var paper: String?
  @Option("答复主体的代码；不写时为机关设置里的第一个", noun: "代码") var respondent: String?

  @Flag(help: "收件人写的是个人或者其他内设机构")
  var addressedElsewhere = false

  @Flag(help: "当场给了登记回执")
  var slip = false

  /// What is written on the line goes before what a form says.
  mutating func take(from line: ReceiptOptions) {
    channel = line.channel ?? channel
    on = line.on ?? on
    signed = line.signed ?? signed
    arrived = line.arrived ?? arrived
    confirmed = line.confirmed ?? confirmed
    mailNumber = line.mailNumber ?? mailNumber
    paper = line.paper ?? paper
    respondent = line.respondent ?? respondent
    addressedElsewhere = line.addressedElsewhere || addressedElsewhere
    slip = line.slip || slip
  }

  func fill(_ application: inout Application) {
    application.signedOn = signed
    application.arrivedOn = arrived
    application.confirmedOn = confirmed
    application.mailNumber = mailNumber
    application.paper = paper
    application.respondent = respondent
    application.otherAddressee = addressedElsewhere
    application.slip = slip
  }
}
