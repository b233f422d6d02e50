import ArgumentParser
import Office
import Statute
import WorkingDays

struct PaperAdd: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "登记一件来件，还不编案号",
    discussion: """
      成为案件的，再用 ysq log --paper 登记申请；不成为案件的，用 ysq paper close 了结。
      ysq paper add --channel registeredMail --on 2026-03-04 --sender 某公司 --gist 信封未拆
      ysq 来件 登记 --channel 传真 --on 2026-03-04 --gist 咨询政策
      """)

  static let dayTitle = "来件到达本机关（签收、收到）的日期"
  static let needs = ["--on", "--channel"]

  @Option("来件的渠道") var channel: Channel?
  @Option("寄件人", noun: "姓名或名称") var sender: String?
  @Option("大致内容") var gist: String?
  @Option("邮件号", noun: "邮件号") var mailNumber: String?
  @Option("签收人", noun: "姓名") var signedBy: String?
  @Option("转交工作机构的日期") var handedOver: Day?
  @OptionGroup var write: DatedOptions

  func run(_ console: Console) throws {
    var draft = PaperDraft(channel: try console.required(channel, "--channel"))
    draft.sender = sender
    draft.gist = gist
    draft.mailNumber = mailNumber
    draft.signedBy = signedBy
    draft.handedOverOn = handedOver
    let entry = try write.entry(console)
    try console.show(try write.office(console).addPaper(draft, entry))
  }
}
