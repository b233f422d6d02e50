import ArgumentParser
import Office
import Statute

struct LogVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "登记一件申请，编出案号",
    discussion: """
      网上、传真、电子邮箱和平信的申请，没有写 --confirmed 的，待与申请人确认后才算收到。
      ysq log --channel inPerson --on 2026-03-02 --applicant 沈知远 --kind person --wants 设计方案
      ysq 登记 --channel 邮寄 --on 2026-03-02 --applicant 某公司 --kind 商业企业 --wants 项目清单
      """)

  @OptionGroup var receipt: ReceiptOptions
  @OptionGroup var applicant: ApplicantOptions
  @OptionGroup var request: RequestOptions
  @OptionGroup var record: RecordOptions

  func run(_ console: Console) throws {
    let application = try application(console)
    let office = try record.office(console)
    let view = try office.log(
      application, by: record.person(console), asHappened: record.asHappened)
    if receipt.confirmed != nil, !application.channel.receipt.needsConfirmation {
      console.remark("\(application.channel.title)的申请不需要确认，没有登记 --confirmed。")
    }
    let seen = console.isJSON ? nil : office.similarToLogged(view.number)
    try console.show(LoggedCase(view: view, seen: seen))
  }

  private func application(_ console: Console) throws -> Application {
    var application = Application(
      channel: try console.required(receipt.channel, "--channel"),
      submittedOn: try console.required(receipt.on, "--on"),
      applicant: try applicant.applicant(console),
      wants: try console.required(request.wants, "--wants"))
    receipt.fill(&application)
    applicant.fill(&application)
    request.fill(&application)
    return application
  }
}
