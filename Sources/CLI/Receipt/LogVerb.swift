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
      ysq log --from 申请表.yaml --channel 邮寄 --on 2026-03-02 --signed 2026-03-04
      ysq 登记 --channel 邮寄 --on 2026-03-02 --applicant 某公司 --kind 商业企业 --wants 项目清单
      """)

  @OptionGroup var receipt: ReceiptOptions
  @OptionGroup var applicant: ApplicantOptions
  @OptionGroup var request: RequestOptions

  @Option("填好的申请表，YAML 或者 JSON，- 表示从标准输入读；收件的情况可以写在命令上", noun: "文件")
  var from: String?

  @OptionGroup var record: RecordOptions

  func validate() throws {
    guard from != nil, let option = applicant.written ?? request.written else { return }
    throw OfficeError(
      .usage, code: "contradiction", message: "\(option) 不能与 --from 同用", field: option,
      hint: "申请人和申请内容写在文件里")
  }

  func run(_ console: Console) throws {
    guard let from else { return try log([application(console)], asList: false, console) }
    let file = try ApplicationFile(from)
    let applications = try file.lines().map { line, place, places in
      var line = line
      line.receipt.take(from: receipt)
      line.request.attach = line.request.attach.map { beside(from, $0) }
      var application = try line.application(console, of: place)
      (application.place, application.places) = (place, places)
      return application
    }
    try log(applications, asList: file.isList, console)
  }

  private func log(_ applications: [Application], asList: Bool, _ console: Console) throws {
    let office = try record.office(console)
    let views = try office.log(
      applications, by: record.person(console), asHappened: record.asHappened)
    for application in applications
    where application.confirmedOn != nil && !application.channel.receipt.needsConfirmation {
      console.remark("\(application.channel.title)的申请不需要确认，没有登记 --confirmed。")
    }
    let cases = views.map {
      LoggedCase(view: $0, seen: console.isJSON ? nil : office.similarToLogged($0.number))
    }
    if asList {
      try console.show(Pages(cases))
    } else {
      for logged in cases { try console.show(logged) }
    }
  }

  /// A file that a form names lies beside the form.
  private func beside(_ form: String, _ path: String) -> String {
    guard !path.hasPrefix("/"), let slash = form.lastIndex(of: "/") else { return path }
    return form[...slash] + path
  }

  /// What a form leaves out is told by its label.
  private func application(_ console: Console, of place: String) throws -> Application {
    let missing = [
      ("--channel", receipt.channel == nil), ("--on", receipt.on == nil),
      ("--kind", applicant.kind == nil), ("--applicant", applicant.applicant == nil),
      ("--wants", request.wants == nil),
    ].first(where: \.1)
    guard let option = missing?.0 else { return try application(console) }
    throw OfficeError(
      .refused, code: "missingKey", message: "这份申请没有写“\(FormLabel.label(of: option))”",
      field: ApplicationFile.option, location: place, hint: "请补上这一项")
  }

  /// The paper form's order: how it came, who applies, what is asked for, in which form.
  static func questions(_ answers: Answers, _ console: Console) -> [Question] {
    answers["--from"] != nil ? [] : LogQuestions(answers, console).all
  }

  static func understanding(
    of question: Question, _ answers: Answers, _ console: Console
  ) throws -> String? {
    if question.name == "--applicant", let name = answers["--applicant"] {
      try EnteredName.refuse(name)
    }
    guard question.name == "--id", let number = answers["--id"] else {
      return try answers.usualUnderstanding(of: question, console)
    }
    let entered = try EnteredNumber(
      number, as: answers.value("--id-type"),
      asOf: answers.value("--on") ?? console.clock.today,
      asHappened: answers["--as-happened"] != nil)
    return [entered.type?.title, entered.number].compactMap { $0 }.joined(separator: " ")
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
